; Installs Canal Desktop for one user, without an administrator. Compiled by tools/packages/windows.py with
; VERSION, NUMBERS (four of them), PAYLOAD (the frozen program's folder), ICON, LICENCE and OUTPUT.
; What is the user's (%APPDATA%\Canal Desktop) is never touched, not when it is removed either.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define TITLE "Canal Desktop"
!define PROGRAM "canal-desktop.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CanalDesktop"
!define LINK_KEY "Software\Classes\canal"
!define FILE_TYPE "CanalDesktop.Conversations"
!define FILE_KEY "Software\Classes\${FILE_TYPE}"
!define JSON_KEY "Software\Classes\.json\OpenWithProgids"
!define LINES_KEY "Software\Classes\.jsonl\OpenWithProgids"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define HOMEPAGE "https://www.canalapi.com"

Name "${TITLE}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${TITLE} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Arabic"

LangString RUNNING ${LANG_ENGLISH} "Canal Desktop is open. Quit it, in the tray too, then try again."
LangString RUNNING ${LANG_GERMAN} "Canal Desktop ist offen. Bitte beenden, auch im Infobereich, und dann erneut versuchen."
LangString RUNNING ${LANG_FRENCH} "Canal Desktop est ouvert. Quittez-le, aussi dans la zone de notification, puis réessayez."
LangString RUNNING ${LANG_SPANISH} "Canal Desktop está abierto. Ciérralo, también en la bandeja, y vuelve a intentarlo."
LangString RUNNING ${LANG_PORTUGUESEBR} "O Canal Desktop está aberto. Feche-o, também na bandeja, e tente de novo."
LangString RUNNING ${LANG_SIMPCHINESE} "Canal Desktop 正在运行。请将其退出(包括托盘中的),然后重试。"
LangString RUNNING ${LANG_JAPANESE} "Canal Desktop が開いています。通知領域も含めて終了してから、もう一度お試しください。"
LangString RUNNING ${LANG_KOREAN} "Canal Desktop이 열려 있습니다. 트레이에서도 종료한 뒤 다시 시도하세요."
LangString RUNNING ${LANG_ARABIC} "Canal Desktop مفتوح. أغلقه، وفي شريط الإعلام أيضًا، ثم حاول مرة أخرى."

LangString KEPT ${LANG_ENGLISH} "Your conversations and settings were kept. They are in $APPDATA\${TITLE}."
LangString KEPT ${LANG_GERMAN} "Die Unterhaltungen und Einstellungen wurden behalten. Sie liegen in $APPDATA\${TITLE}."
LangString KEPT ${LANG_FRENCH} "Vos conversations et réglages ont été conservés. Ils sont dans $APPDATA\${TITLE}."
LangString KEPT ${LANG_SPANISH} "Tus conversaciones y ajustes se han conservado. Están en $APPDATA\${TITLE}."
LangString KEPT ${LANG_PORTUGUESEBR} "Suas conversas e configurações foram mantidas. Elas estão em $APPDATA\${TITLE}."
LangString KEPT ${LANG_SIMPCHINESE} "你的对话和设置已保留,位于 $APPDATA\${TITLE}。"
LangString KEPT ${LANG_JAPANESE} "会話と設定は残してあります。場所は $APPDATA\${TITLE} です。"
LangString KEPT ${LANG_KOREAN} "대화와 설정은 그대로 두었습니다. 위치: $APPDATA\${TITLE}"
LangString KEPT ${LANG_ARABIC} "تم الاحتفاظ بمحادثاتك وإعداداتك، وهي في $APPDATA\${TITLE}."

; A program that runs cannot be opened for writing. Without a window (/S) the exit code alone says so.
!macro STOP_IF_RUNNING
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      ${IfNot} ${Silent}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)"
      ${EndIf}
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what an installer put there, by name: the folder may be one that the user has other things in.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\uninstall.exe"
!macroend

Section
  !insertmacro STOP_IF_RUNNING
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${LINK_KEY}" "" "URL:Canal"
  WriteRegStr HKCU "${LINK_KEY}" "URL Protocol" ""
  WriteRegStr HKCU "${LINK_KEY}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${LINK_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  ; Among what "Open with" offers for JSON; what opens it by a double click stays what it was.
  WriteRegStr HKCU "${FILE_KEY}" "" "Canal conversations"
  WriteRegStr HKCU "${FILE_KEY}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${FILE_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${JSON_KEY}" "${FILE_TYPE}" ""
  WriteRegStr HKCU "${LINES_KEY}" "${FILE_TYPE}" ""

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro STOP_IF_RUNNING
  !insertmacro REMOVE_PROGRAM
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "${LINK_KEY}"
  DeleteRegKey HKCU "${FILE_KEY}"
  ; Other programs stand there as well.
  DeleteRegValue HKCU "${JSON_KEY}" "${FILE_TYPE}"
  DeleteRegValue HKCU "${LINES_KEY}" "${FILE_TYPE}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegValue HKCU "${RUN_KEY}" "${TITLE}"
  DetailPrint "$(KEPT)"
SectionEnd
