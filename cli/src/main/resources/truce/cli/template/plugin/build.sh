#!/bin/sh
# Builds the plugin's jar beside plugin.yaml with a JDK alone. TRUCE_HOME is the folder of an unpacked truce-*.zip.
set -eu
cd "$(dirname "$0")"
: "${TRUCE_HOME:?name the folder of an unpacked truce-*.zip: TRUCE_HOME=... sh build.sh}"
rm -rf target/classes
javac -proc:none --release 17 -cp "$TRUCE_HOME/lib/*" -d target/classes src/main/java/example/*.java
jar --create --file {{name}}.jar -C target/classes .
