@echo off
rem Runs Truce from its sources: builds it when there is no build or a source is newer, then starts it.
rem TRUCE_NO_BUILD=1 takes the build that is there.
setlocal
set "root=%~dp0"
set "newer="
call :find
if "%TRUCE_NO_BUILD%"=="1" goto run
if defined built call :compare
if defined built if not defined newer goto run

where mvn >nul 2>nul || (
    echo truce: needs Maven, version 3.8.6 or later, to build itself, and there is no mvn on the PATH. 1>&2
    exit /b 69
)
if defined newer (
    echo truce: building, since %newer% is newer than the last build ... 1>&2
) else (
    echo truce: building for the first time; Maven may have to fetch libraries ... 1>&2
)
if not exist "%root%target" mkdir "%root%target"
pushd "%root%"
call mvn -q -B -ntp -Dquick -DskipTests -pl cli -am package >"%root%target\build.log" 2>&1
if errorlevel 1 (
    popd
    type "%root%target\build.log" 1>&2
    echo truce: the build failed; all of its output is in target\build.log. 1>&2
    exit /b 69
)
popd
call :find

:run
if not defined built (
    echo truce: there is no build in cli\target. 1>&2
    exit /b 69
)
call "%built:~0,-6%\bin\truce.cmd" %*
exit /b %ERRORLEVEL%

rem Sets built to the stamp of the newest build.
:find
set "built="
for /f "delims=" %%f in ('powershell -NoProfile -Command "Get-ChildItem '%root%cli\target\truce-*.built','%root%cli\target\quick\truce-*.built' -ErrorAction SilentlyContinue | Sort-Object LastWriteTime | Select-Object -Last 1 -ExpandProperty FullName"') do set "built=%%f"
exit /b

rem Sets newer to a source that is newer than that build.
:compare
for /f "delims=" %%f in ('powershell -NoProfile -Command "$t=(Get-Item '%built%').LastWriteTime; Set-Location '%root%'; Get-ChildItem pom.xml,.mvn,core,rules,plugins,cli -Recurse | Where-Object { $_.LastWriteTime -gt $t -and $_.FullName -notmatch '\\(target|src\\test)(\\|$)' -and ($_.Name -eq 'pom.xml' -or $_.FullName -match '\\(src|\.mvn)\\') } | Select-Object -First 1 -ExpandProperty Name"') do set "newer=%%f"
exit /b
