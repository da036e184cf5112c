@echo off
rem Adds the trusted catalog for the current user. Options: -Remove, -Check, -ClearCache
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
pause
