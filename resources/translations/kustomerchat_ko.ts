<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>이 디스크에 저장된 채팅 데이터가 손상되어 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>이 디스크에 저장된 채팅 데이터가 최신 버전에서 작성되어 따로 보관했습니다.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>같은 채팅이 이 컴퓨터의 다른 곳에서 열려 있습니다. 여기에서 작성한 내용은 전송되지 못하면 사라집니다.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>채팅 데이터 일부를 이 디스크에서 삭제하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>이 디스크에 채팅 데이터를 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>새 메시지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>대화가 너무 길어 검색할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>어떤 점이 부족했나요?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>자세히 알려 주세요</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>이 문서가 도움이 되었나요?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>감사합니다!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>감사합니다. 더 나아지도록 노력하겠습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>수준 %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>파일의 위치를 서버에서 알려 주지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>메시지 하나에 첨부하는 파일은 모두 합쳐 %1까지 가능합니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>“%1” 파일을 이 디스크에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>파일이 첨부되지 않았습니다.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>이 파일은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>폴더는 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>이 파일은 비어 있습니다.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>이 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>이 유형의 파일은 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>이 사진은 픽셀이 너무 많습니다.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>이 파일은 %1보다 큽니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>메시지가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>고객이 나갔습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>보낼 그림</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>스페이스는 일부를 가리고, 화살표는 옮기고, Shift와 함께 누르면 크기를 바꾸며, 백스페이스는 되돌립니다.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>가려진 부분이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n개 부분이 가려졌습니다. 마지막 부분은 왼쪽에서 %1, 위에서 %2 지점에서 시작하여 너비의 %3, 높이의 %4를 차지합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>서버에서 채팅의 실시간 수신을 허용하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>결제 카드 번호로 보입니다. 대화를 읽는 모든 사람이 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>번호 숨기기</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>그대로 보내기</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>채팅이 시작되지 않았습니다: 먼저 start()를 호출하세요.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>이미 메시지를 주고받은 대화입니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>채팅이 중지되었습니다.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>채팅이 실행되는 동안에는 ID 저장 위치를 변경할 수 없습니다: 먼저 stop()을 호출하세요.</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>QCoreApplication이 없습니다: 채팅에는 QCoreApplication의 이벤트 루프가 필요합니다.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>채팅이 새로 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>새 메시지</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>새 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>채팅이 시작되면 대화가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>채팅에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>다시 연결되었습니다</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>메시지를 입력하세요…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>보낼 파일</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>보낼 수 있는 파일 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>여기에는 앞부분만 표시됩니다. 전체가 전송됩니다.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>붙여넣은 텍스트</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>다시 로그인해 주세요. 작성하신 내용은 로그인하는 즉시 전송됩니다.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>오프라인 – 다시 연결되면 메시지가 전송됩니다</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>다시 연결하는 중…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>동의 여부를 이 디스크에 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>채팅을 시작하기 전에</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>여기에 작성한 내용은 고객 지원팀으로 전송되어 보관됩니다.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>개인정보 안내</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>동의하고 채팅 시작</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>전송되지 않음: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>대화를 불러오는 중</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>무엇을 도와드릴까요?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>결과 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>모든 대화에서 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Kustomer 제공</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>대화 내용 복사</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>대화 내용 저장…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>채팅 종료</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>대화 내용 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>대화 내용</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>전체 대화를 불러오는 중…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>검색…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>대화 내용 인쇄…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>인쇄하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>채팅으로 돌아가기</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>메시지 남기기</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>메시지를 불러오는 중</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>대화 목록의 페이지가 순환하여 나머지는 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>이 대화는 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>이제 다른 고객이 로그인되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>임시 저장: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>나: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>읽지 않은 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>표시 중</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>이 대화에서 검색</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1/%2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>이 디스크에 파일을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>다운로드가 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>파일을 여기에 놓아 첨부하세요</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>이메일 주소를 입력해 주세요(예: name@example.com).</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>이메일 주소를 남겨 주시면 자리를 비우신 동안에도 답변을 보내 드립니다.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>이메일 주소를 묻지 않기</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>감사합니다. 이메일 주소를 받았습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>스마일리</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>하트와 감정</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>동물과 자연</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>음식과 음료</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>여행과 장소</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>사물</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>기호</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>이모지 찾기</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>선택한 대화가 없습니다</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>목록에서 대화를 선택하거나 새 대화를 시작하세요.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>메시지를 불러오지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>무엇을 도와드릴까요?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>지금은 채팅을 이용할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>대화가 종료되었습니다</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>대화를 종료할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>스크린샷</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>이 그림이 메시지와 함께 전송됩니다. 다른 사람이 볼 필요가 없는 부분은 위에 그려서 가리세요.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>보낼 텍스트</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단 정보</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>이 텍스트가 파일로 메시지와 함께 전송됩니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>메시지에 추가</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>이 텍스트는 메시지와 함께 파일로 전송됩니다. 너무 길어 여기에 전부 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>“%1” 파일을 열면 이 컴퓨터에서 프로그램이 실행될 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>받기로 한 파일이고 보낸 사람을 신뢰하는 경우에만 여세요.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>그래도 열기</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>열지 못했습니다. 저장한 후 직접 열어 주세요.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>저장하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>스크린샷…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>진단 정보…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>사진: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>파일 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 전송 중지</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 다시 시도</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>사진 보기</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1바이트</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>어떤 방법으로 연락드릴까요?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>예상 대기 시간은 %1입니다.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>이메일 주소를 알려 주세요.</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>전화번호를 알려 주세요.</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>감사합니다. 곧 연락드리겠습니다.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>문자 메시지</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>약 %n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>약 %n시간</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>이 대화는 종료되었습니다.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>지금은 채팅을 이용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>위의 답변 중 하나를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>도움이 될 만한 정보를 찾고 있습니다…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>답변을 전송 중…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>이메일로 연락드리겠습니다.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>곧 연락드리겠습니다.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>전화로 연락드리겠습니다.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>이 대화를 종료하는 중…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>전송되지 않음: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>이 대화가 다시 열렸습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>질문 %L1/%L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>이메일 주소를 입력해 주세요(예: name@example.com).</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>국가 번호를 포함하여 전화번호를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>숫자를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>날짜를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>답변 중 하나를 선택해 주세요.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>답변을 입력해 주세요.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>여기에는 답변할 질문이 없습니다.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>질문에 모두 답변하신 후 파일을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>이전 답변을 아직 전송하는 중입니다.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>이 질문에는 꼭 답변해 주세요.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>메시지 입력…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>붙여넣은 사진</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>지금은 다른 분이 로그인되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>모든 대화로 돌아가기</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>이 대화에 대한 추가 옵션</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>다른 대화에 읽지 않은 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>이 글에 대해 더 보기</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>문서 더 보기</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>문의하기</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>문서</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>문서 %n개를 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>“%1” 검색어가 포함된 문서가 없습니다.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>아직 문서가 없습니다</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>문서를 선택하세요</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>이 문서를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>이 문서를 찾을 수 없습니다</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>이동되었거나 더 이상 게시되지 않는 문서일 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>아직 도움말이 없습니다</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>문서를 불러오지 못했습니다</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>업데이트: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>문서의 일부만 표시됩니다. 전체 내용은 문서 페이지에서 확인하세요.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>표시 중</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>문서를 불러오는 중</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>로그인하지 못해 게스트로 채팅 중입니다.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>이전 대화를 불러오지 못했습니다.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>대화를 최신 상태로 업데이트하지 못했습니다.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>대화를 불러오지 못했습니다</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>지금은 채팅을 이용할 수 없습니다</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>아직 대화가 없습니다</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>무엇이든 물어보세요.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>채팅, 읽지 않은 메시지 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>채팅 데이터 일부를 이 컴퓨터에서 삭제하지 못했습니다. 다음에 시작할 때 다시 시도합니다. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>해당 대화가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>최신 메시지로 이동</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>새 메시지 1개로 이동</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>새 메시지 %n개로 이동</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>지식 베이스에 해당 카테고리가 없습니다.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>해당 문서가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>읽지 않은 메시지 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>읽지 않은 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>채팅 닫기</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>채팅으로 문의하기</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>원래 창으로 되돌리기</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>별도 창에서 열기</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>채팅 닫기</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>측면 패널에 표시</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>새로운 로그인으로 대체되었습니다.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>고객이 로그아웃했습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>나머지는 너무 길어 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>답변 검색</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>답변 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>답변 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>시간이 초과되어 이 대화가 종료되었습니다</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>이 대화를 종료하셨습니다</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>담당자가 이 대화를 종료했습니다</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>이 대화는 종료되었습니다</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>이 대화는 이동되었습니다</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>이 대화는 다른 대화에서 이어집니다</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>이 대화는 더 이상 이용할 수 없습니다</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>어시스턴트가 담당 팀에 대화를 넘겼습니다</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 님이 참여했습니다</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>이 대화의 사진</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>이전 사진</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>다음 사진</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>사진 복사</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>사진 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>이 사진을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>지금 이 대화에는 답변할 질문이 없습니다.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>이용할 수 없는 선택지입니다.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>올바른 이메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>올바른 전화번호가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>현재 대기 순서는 %L1번째입니다.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>예상 대기 시간: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>기다리기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>올바른 이메일 주소를 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>올바른 전화번호를 입력해 주세요.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%2단계 중 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>불만족</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>만족</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>매우 불만족</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>매우 만족</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>엄지 아래로</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>엄지 위로</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>엄지 옆으로</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>고객이 나갔습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>검색 결과 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>이 문서에서 검색</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>문서를 불러오는 중</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>최신 버전에서 작성된 파일입니다</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: 읽을 수 없음</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>이 디스크에 채팅 데이터를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>채팅을 저장할 수 없습니다. 이 프로그램에는 Qt의 SQLite 드라이버가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>사진 열기</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>사진 저장…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>파일 저장…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>전송되지 않음</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>%1의 새 메시지: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>AI 어시스턴트, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, 선택됨</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>AI</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>고객이 로그아웃했습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>검색 닫기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 검색 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 검색 결과</translation>
    </message>
</context>
<context>
    <name>Kustomer::Shown</name>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line that is shown, such as &quot;Sam · AI · 10:42&quot;</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>Kustomer::SignIn</name>
    <message>
        <source>The server no longer accepts the identity: log in again.</source>
        <translation>서버에서 더 이상 이 ID를 허용하지 않습니다. 다시 로그인해 주세요.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>누구의 로그인인지 서버에서 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>새로운 로그인으로 대체되었습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Spoken</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that screen readers speak, such as &quot;Refund, 5 min, Ended&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Kustomer::SpokenText</name>
    <message>
        <source>Done:</source>
        <translation>완료:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>할 일:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>인용: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>의견을 보내 주셔서 감사합니다.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>의견 보내기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>감사합니다. 다시 온라인이 되면 의견이 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>이 대화에 대한 설문이 없습니다.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>이 설문은 종료되었습니다.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>설문의 평가 범위에 없는 점수입니다.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>답변이 %L1자를 초과합니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>채팅의 모양을 변경할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>대화의 페이지가 순환하여 나머지는 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>메시지가 전송됨</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>메시지가 전송되지 않음</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. 실행을 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>실행 취소됨</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>삭제할 채팅 데이터를 기록하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>전송되지 않음</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 전송되지 않음</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>첨부 파일 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>첨부 파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>이전 메시지는 생략되었습니다.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>대화 내용</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1(AI)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>이 디스크에 파일을 저장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>인터넷 연결을 확인해 주세요.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>지금은 안전한 연결을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>채팅 서비스에 문제가 발생했습니다. 잠시 후 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>이 애플리케이션에 채팅이 올바르게 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>이 컴퓨터에서 채팅 파일을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>채팅 서비스에서 허용하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>입력 중…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 님이 입력 중…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>AI 어시스턴트가 답변 중…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>업로드가 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>고객 지원</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>AI 어시스턴트</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>메시지가 삭제됨</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>여기에서는 파일을 보낼 수 없습니다. 작성하신 메시지는 임시 저장되었습니다.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>여기서는 보낼 수 없습니다.</translation>
    </message>
</context>
</TS>
