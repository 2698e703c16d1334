# shellcheck shell=sh
# How Truce starts: finds Java, picks the JVM's options, runs. Read by bin/truce and by ./truce of the
# sources; POSIX sh. It forks as little as it can, since every fork is a millisecond of `truce --help`.

truce_oldest=17
truce_unavailable=69 # EX_UNAVAILABLE: what Truce needs is not there; Truce itself never ran

truce_say() { printf 'truce: %s\n' "$*" >&2; }

# Sets truce_real to FILE with all links followed.
truce_follow() {
    truce_real=$1
    while [ -L "$truce_real" ]; do
        truce_link=$(readlink "$truce_real") || return
        case $truce_link in
            /*) truce_real=$truce_link ;;
            *) truce_real=${truce_real%/*}/$truce_link ;;
        esac
    done
}

# Sets truce_version to the major version of the java command JAVA, or to nothing. The file `release`
# answers without starting a JVM.
truce_major() {
    truce_version=
    if [ -r "${1%/bin/java}/release" ]; then
        while IFS= read -r truce_line || [ -n "$truce_line" ]; do
            case $truce_line in JAVA_VERSION=*) truce_version=${truce_line#*=} ;; esac
        done <"${1%/bin/java}/release"
    fi
    if [ -z "$truce_version" ]; then
        truce_line=$("$1" -version 2>&1) || :
        case $truce_line in
            *version\ \"*) truce_version=${truce_line#*version \"} ;;
        esac
    fi
    truce_version=${truce_version#\"}
    truce_version=${truce_version#1.}
    truce_version=${truce_version%%[!0-9]*}
}

# Takes JAVA when it will do; else adds to truce_tried why not. WHERE says how it was found.
truce_try() {
    if [ ! -x "$1" ]; then
        truce_tried="$truce_tried
  $2: there is no $1"
        return
    fi
    truce_major "$1"
    if [ -z "$truce_version" ]; then
        truce_tried="$truce_tried
  $2: $1 does not tell its version"
    elif [ "$truce_version" -lt $truce_oldest ]; then
        truce_tried="$truce_tried
  $2: $1 is version $truce_version, too old"
    elif [ "$3" = javac ] && [ ! -x "${1%java}javac" ]; then
        truce_tried="$truce_tried
  $2: $1 has no javac beside it: it runs programs but cannot build them"
    else
        truce_java=$1
    fi
}

# Sets truce_java and truce_version, or says what is missing and exits. With `javac` it asks for a
# whole JDK, which only a build needs.
truce_find_java() {
    truce_java='' truce_tried=''
    if [ -n "${JAVA_HOME:-}" ]; then
        truce_try "${JAVA_HOME%/}/bin/java" JAVA_HOME "${1:-}"
    else
        truce_tried="
  JAVA_HOME: not set"
    fi
    if [ -z "$truce_java" ]; then
        if truce_real=$(command -v java); then
            truce_follow "$truce_real"
            truce_try "$truce_real" PATH "${1:-}"
        else
            truce_tried="$truce_tried
  PATH: no java"
        fi
    fi
    if [ -z "$truce_java" ]; then
        truce_say "needs a JDK, version $truce_oldest or later, and found none.$truce_tried
Install one (for example from https://adoptium.net) or set JAVA_HOME to it."
        exit $truce_unavailable
    fi
}

# Is an input large? True for a file above 20 MB (packed: 2 MB) among the arguments, in a folder
# named there, or behind FORMAT: or --option=.
truce_is_bulk() {
    case ${TRUCE_BULK:-} in
        1) return 0 ;;
        0) return 1 ;;
    esac
    truce_count=$#
    while [ "$truce_count" -gt 0 ]; do
        truce_argument=$1
        shift
        truce_count=$((truce_count - 1))
        for truce_path in "$truce_argument" "${truce_argument#*=}" "${truce_argument#*:}"; do
            case $truce_path in -*) truce_path=./$truce_path ;; esac
            if [ -e "$truce_path" ] && [ "$truce_path" != / ]; then
                set -- "$@" "$truce_path"
                break
            fi
        done
    done
    [ $# -gt 0 ] || return 1
    [ -n "$(find -H "$@" -maxdepth 3 -type f \( -size +40960 -o -size +4096 \( -name '*.gz' -o -name '*.zip' \) \) -print 2>/dev/null |
        { read -r truce_line && echo large; })" ]
}

# Prints the SHA-256 of stdin; fails when the machine has no tool for it.
truce_hash() {
    if command -v sha256sum >/dev/null; then
        sha256sum
    elif command -v shasum >/dev/null; then
        shasum -a 256
    else
        return 1
    fi 2>/dev/null
}

# What a file looks like from outside: node, mode, owner, size, time.
truce_look() { ls -lnid "$1" 2>/dev/null; }

# The class archive: a picture of the loaded classes, which halves the time to start. It is made once
# for each set of jars and each JVM, after the first run and in the background; without it everything
# works the same, only later. TRUCE_ARCHIVE=off does without, TRUCE_ARCHIVE=now makes it first.
#
# Sets truce_archive to a file to be used, or to nothing.
truce_find_archive() {
    truce_archive=''
    [ "${TRUCE_ARCHIVE:-auto}" != off ] || return 0
    truce_cache=${XDG_CACHE_HOME:-${HOME:-}/.cache}
    case $truce_cache in
        /.cache | [!/]*) return 0 ;;
    esac
    truce_cache=$truce_cache/truce
    if [ ! -d "$truce_cache/jvm" ]; then
        (umask 077 && mkdir -p "$truce_cache/jvm") 2>/dev/null || return 0
    fi
    # Only our own folder, and only when nobody else can write to it: an archive is code.
    chmod 700 "$truce_cache" "$truce_cache/jvm" 2>/dev/null || return 0
    [ -O "$truce_cache/jvm" ] && [ ! -L "$truce_cache/jvm" ] || return 0

    truce_key=$({
        printf '%s\n' "$truce_java" "$truce_classes"
        cat "${truce_java%/bin/java}/release" "$truce_home"/lib/truce-*.jar
        ls -ln "$truce_home/lib"
    } 2>/dev/null | truce_hash) || return 0
    truce_key=${truce_key%% *}
    [ -n "$truce_key" ] || return 0
    truce_file=$truce_cache/jvm/$truce_key.jsa
    if [ "${TRUCE_ARCHIVE:-auto}" = now ]; then
        [ -f "$truce_file" ] || (truce_make_archive 0)
    fi
    if [ -f "$truce_file" ] && [ -f "$truce_file.sha256" ]; then
        truce_check_archive && truce_archive=$truce_file
    elif [ ! -e "$truce_file.failed" ]; then
        (
            trap '' HUP INT
            truce_make_archive $$
        ) </dev/null >/dev/null 2>&1 &
    fi
    return 0
}

# Is the archive what we wrote? Its hash is taken anew whenever the file looks other than when it was
# last taken, since to read all of it takes longer than it saves.
truce_check_archive() {
    { IFS= read -r truce_sum && IFS= read -r truce_seen; } <"$truce_file.sha256" || return 1
    truce_now=$(truce_look "$truce_file")
    [ "$truce_seen" != "$truce_now" ] || return 0
    if [ "$truce_sum" = "$(truce_hash <"$truce_file")" ]; then
        printf '%s\n' "$truce_sum" "$truce_now" >"$truce_file.sha256"
    else
        rm -f "$truce_file" "$truce_file.sha256"
        return 1
    fi
}

# Makes the archive when the process PID has ended, so that it never slows the run that asked for it.
truce_make_archive() {
    while kill -0 "$1" 2>/dev/null && [ "$1" != 0 ]; do sleep 1; done
    umask 077
    truce_work=$truce_file.work
    # A folder is the lock. One that is ten minutes old was left by a machine that stopped.
    find "$truce_work" -prune -mmin +10 -exec rm -rf {} + 2>/dev/null
    mkdir "$truce_work" 2>/dev/null || return 0
    if truce_record >/dev/null 2>&1 && [ -s "$truce_work/archive" ] &&
        truce_sum=$(truce_hash <"$truce_work/archive"); then
        mv -f "$truce_work/archive" "$truce_file"
        printf '%s\n' "$truce_sum" "$(truce_look "$truce_file")" >"$truce_work/sum"
        mv -f "$truce_work/sum" "$truce_file.sha256"
        # Away with the archives of older builds in the same place, and of places that are gone.
        printf '%s\n' "$truce_home" "$truce_java" >"$truce_file.for"
        for truce_other in "$truce_cache"/jvm/*.for; do
            [ "$truce_other" != "$truce_file.for" ] || continue
            { IFS= read -r truce_place && IFS= read -r truce_jvm; } <"$truce_other" || continue
            if [ ! -d "$truce_place" ] || [ "$truce_place $truce_jvm" = "$truce_home $truce_java" ]; then
                truce_other=${truce_other%.for}
                rm -f "$truce_other" "$truce_other.sha256" "$truce_other.for"
            fi
        done
    else
        : >"$truce_file.failed"
    fi
    rm -rf "$truce_work"
}

# Runs a small dossier of all that is usual (ACLED, a table, areas, agreements with and without drawings) and
# writes what it loaded to the archive: a class that is not in it takes several times as long to load.
truce_record() {
    set -- nice -n 19 "$truce_java" $truce_always $truce_small -Xlog:disable \
        -Dtruce.home="$truce_home" -cp "$truce_classes"
    truce_warm() {
        "$@" truce.cli.Main assess "$truce_home/lib/warm-up" \
            -o "$truce_work/flags.csv" -o "$truce_work/report.txt" -o "$truce_work/report.json"
    }
    if [ "$truce_version" -ge 25 ]; then
        # The JVM can do both in one step, but not when there is a space in the class path.
        truce_warm "$@" -XX:AOTMode=record -XX:AOTConfiguration="$truce_work/classes"
        "$@" -XX:AOTMode=create -XX:AOTConfiguration="$truce_work/classes" -XX:AOTCache="$truce_work/archive"
    else
        "$@" -XX:DumpLoadedClassList="$truce_work/help" truce.cli.Main --help
        truce_warm "$@" -XX:DumpLoadedClassList="$truce_work/assess"
        cat "$truce_work/help" "$truce_work/assess" >"$truce_work/classes"
        nice -n 19 "$truce_java" -Xlog:disable -Xshare:dump -XX:SharedClassListFile="$truce_work/classes" \
            -XX:SharedArchiveFile="$truce_work/archive" -cp "$truce_classes"
    fi
}

# Runs Truce from the folder truce_home with these arguments; never returns.
truce_run() {
    truce_classes=''
    for truce_jar in "$truce_home"/lib/*.jar; do
        truce_classes=${truce_classes:+$truce_classes:}$truce_jar
    done

    # The same on every machine: UTF-8, and nothing of the JVM's own on stdout.
    # Loading as many classes as Truce does is no reason to collect the whole heap.
    truce_always="-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:-UsePerfData -XX:MetaspaceSize=64m"
    # JLine, behind the progress bar, calls native code; from 24 on the JVM warns unless it is told.
    if [ "$truce_version" -ge 24 ]; then truce_always="$truce_always --enable-native-access=ALL-UNNAMED"; fi
    # Short runs: the quick compiler and the plain collector; long ones: throughput. Truce's code is broad and
    # evenly warm: to inline as much as the JVM likes takes a third of a long run's time, and gains little. A heap
    # that begins small is collected whole each time before it grows (never larger than -Xmx allows).
    truce_small="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    truce_bulk="-XX:+UseParallelGC -XX:MaxInlineLevel=6 -XX:MaxInlineSize=20 -XX:FreqInlineSize=60 -XX:InlineSmallCode=800 -XX:InitialRAMPercentage=6.25 -XX:NewRatio=3"
    # Without a UTF-8 locale the JVM cannot open a file whose name is not ASCII.
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac

    truce_find_archive
    if truce_is_bulk "$@"; then truce_size=$truce_bulk; else truce_size=$truce_small; fi
    set -- -Dtruce.home="$truce_home" ${TRUCE_JAVA_OPTS:-} -cp "$truce_classes" truce.cli.Main "$@"
    if [ -n "$truce_archive" ]; then
        if [ "$truce_version" -ge 25 ]; then
            set -- -Xlog:aot=off:stderr -XX:AOTCache="$truce_archive" "$@"
        else
            set -- -XX:SharedArchiveFile="$truce_archive" "$@"
        fi
    fi
    # shellcheck disable=SC2086 # options are words
    exec "$truce_java" $truce_always $truce_size -Xlog:disable -Xlog:all=error:stderr "$@"
}
