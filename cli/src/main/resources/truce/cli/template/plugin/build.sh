#!/bin/sh
# Builds the plugin's jar beside plugin.yaml with a JDK alone. TRUCE_HOME is the folder of an unpacked truce-*.zip;
# where the command truce is on the PATH, it is found by that.
set -eu
cd "$(dirname "$0")"
if [ -z "${TRUCE_HOME:-}" ]; then
    truce=$(command -v truce || :)
    while [ -L "$truce" ]; do
        link=$(readlink "$truce")
        case $link in /*) truce=$link ;; *) truce=${truce%/*}/$link ;; esac
    done
    TRUCE_HOME=${truce%/bin/truce}
fi
if ! ls "$TRUCE_HOME"/lib/truce-core-*.jar >/dev/null 2>&1; then
    echo "build.sh: there is no lib/truce-core-*.jar in '$TRUCE_HOME'." >&2
    echo "Name the folder of an unpacked truce-*.zip: TRUCE_HOME=... sh build.sh" >&2
    exit 1
fi
rm -rf target/classes
javac -proc:none --release 17 -cp "$TRUCE_HOME/lib/*" -d target/classes src/main/java/example/*.java
jar --create --file {{name}}.jar -C target/classes .
echo "Made {{name}}.jar."
