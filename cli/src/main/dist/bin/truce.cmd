@echo off
rem Runs Truce from where it was unpacked. No class archive here: it only saves time.
setlocal
set "truce_home=%~dp0.."
set "truce_java="
set "truce_tried="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe" JAVA_HOME
if not defined truce_java for /f "delims=" %%j in ('where java 2^>nul') do if not defined truce_java call :try "%%j" PATH
if not defined truce_java (
    echo truce: needs a JDK, version 17 or later, and found none.%truce_tried% 1>&2
    echo Install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
    exit /b 69
)
set "truce_size=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%TRUCE_BULK%"=="1" set "truce_size=-XX:+UseParallelGC -XX:MaxInlineLevel=6 -XX:MaxInlineSize=20 -XX:FreqInlineSize=60 -XX:InlineSmallCode=800 -XX:InitialRAMPercentage=6.25 -XX:NewRatio=3"
"%truce_java%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:-UsePerfData -XX:MetaspaceSize=64m ^
    %truce_size% -Xlog:disable -Xlog:all=error:stderr "-Dtruce.home=%truce_home%" %TRUCE_JAVA_OPTS% ^
    -cp "%truce_home%\lib\*" truce.cli.Main %*
exit /b %ERRORLEVEL%

rem Takes the java %1, found by %2, when its version will do.
:try
if not exist %1 (
    set "truce_tried=%truce_tried% %2: there is no %~1."
    exit /b
)
set "truce_version="
for /f "tokens=3" %%v in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do set "truce_version=%%~v"
for /f "tokens=1,2 delims=.-+" %%a in ("%truce_version%") do if "%%a"=="1" (set "truce_version=%%b") else (set "truce_version=%%a")
if not defined truce_version (
    set "truce_tried=%truce_tried% %2: %~1 does not tell its version."
    exit /b
)
if %truce_version% LSS 17 (
    set "truce_tried=%truce_tried% %2: %~1 is version %truce_version%, too old."
    exit /b
)
set "truce_java=%~1"
exit /b
