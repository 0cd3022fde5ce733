@echo off
setlocal
rem Starts Ringside with the runtime beside it; the folder may be moved or copied.
set "home=%~dp0..\lib\ringside"
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=
set CLASSPATH=
"%home%\runtime\bin\java" -XX:AOTCache="%home%\command.aot" -Xlog:disable -XX:TieredStopAtLevel=1 @FLAGS@ %RINGSIDE_JVM% -cp "@CLASSPATH@" ringside.Main %*
exit /b %errorlevel%
