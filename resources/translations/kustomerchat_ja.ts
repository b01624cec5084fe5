<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>このディスクに保存されていたチャットのデータが破損しているため、別の場所に退避しました。</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>このディスクのチャットのデータは新しいバージョンで書き込まれているため、別の場所に退避しました。</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>同じチャットがこのコンピューターの別の場所で開かれています。ここで書いた内容は、送信できない場合は失われます。</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>チャットのデータの一部をこのディスクから削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>チャットのデータをこのディスクに保存できません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>会話が長すぎるため検索できません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>何が不足していましたか？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>詳しくお聞かせください</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>この記事は役に立ちましたか？</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>ありがとうございます。</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>ありがとうございます。今後の改善に役立てます。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>レベル %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>サーバーの応答に、ファイルの場所の情報がありませんでした。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>1 件のメッセージに添付できるファイルは合計 %1 までです。</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>「%1」をこのディスクに保存できません。</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>ファイルは添付されませんでした。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>このファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>フォルダーは送信できません。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>この種類のファイルは送信できません。</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>この画像はピクセル数が多すぎます。</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>このファイルは %1 を超えています。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>メッセージは破棄されました。</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>お客様は退出しました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>送信する画像</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>スペースキーで一部を黒く塗り、矢印キーで移動、Shift を押しながらで大きさを変更、Backspace で取り消します。</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>黒く塗られた部分はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n か所が黒く塗られています。最後のものは左から %1、上から %2 の位置で始まり、幅の %3、高さの %4 を占めます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>サーバーがチャットのリアルタイム受信を許可していません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>支払いカードの番号のようです。会話を読む人全員に見えてしまいます。</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>番号を隠す</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>このまま送信</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>チャットが開始されていません：先に start() を呼び出してください。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>この会話ではすでにやり取りが始まっています。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>チャットが停止されました。</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>チャットの実行中は ID 情報の保存場所を変更できません：先に stop() を呼び出してください。</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>QCoreApplication がありません：チャットにはそのイベントループが必要です。</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>チャットを最初から始めます。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新着メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>新着メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>チャットが開始されると、ここに会話が表示されます。</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>チャットに接続できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>再接続しました</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>メッセージを入力…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>送信できるファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>ここには先頭だけが表示されています。すべて送信されます。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>もう一度ログインしてください。入力した内容はログイン後すぐに送信されます。</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>オフラインです。メッセージは再接続後に送信されます</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>同意をこのディスクに保存できません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>チャットを始める前に</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>ここに書いた内容はサポートに送信され、保管されます。</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>プライバシーについて</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>同意してチャットを開始</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>送信失敗：%1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>会話を読み込み中</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>どのようなご用件でしょうか？</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Powered by Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>チャット履歴をコピー</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>チャット履歴を保存…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>チャットを終了</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>チャット履歴を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>チャット履歴</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>会話全体を読み込み中…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>チャット履歴を印刷…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>印刷できませんでした</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>メッセージを残す</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>メッセージを読み込み中</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>会話一覧のページが循環しているため、残りは表示されません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>この会話はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>別のお客様に切り替わりました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>下書き：%1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>あなた：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>この会話を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 / %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>ファイルをこのディスクに保存できません。</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>ダウンロードがキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>ここにドロップしてファイルを添付</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>メールアドレスを入力してください（例：name@example.com）。</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>メールアドレスをご入力いただくと、チャットを離れている間もお返事できます。</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>メールアドレスの入力を求めない</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>ありがとうございます。メールアドレスを受け取りました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>スマイリー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人々</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>ハートと気持ち</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>会話が選択されていません</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>一覧から選ぶか、新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>メッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>どのようなご用件でしょうか？</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>現在チャットはご利用いただけません</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>会話を終了しました</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>会話を終了できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>スクリーンショット</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>この画像はメッセージに添付されます。ほかの人に見せる必要のない部分は、上から塗りつぶしてください。</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>送信するテキスト</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>このテキストはファイルとしてメッセージに添付されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>メッセージに追加</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>このテキストはファイルとしてメッセージに添付されます。長すぎるため、ここには一部だけ表示されています。</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>「%1」を開くと、このコンピューターでプログラムが実行される可能性があります。</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>心当たりがあり、送信者を信頼できる場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>開けませんでした。保存してから開いてください。</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>スクリーンショット…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断情報…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 の転送を中止</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>%1 を再試行</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 バイト</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>ご希望の連絡方法をお選びください。</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>待ち時間の目安は%1です。</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>メールアドレスをお知らせください。</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>電話番号をお知らせください。</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>ありがとうございます。折り返しご連絡いたします。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>約 %n 時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>この会話は終了しました。</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>現在チャットはご利用いただけません。</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>上の回答から 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>お役に立ちそうな情報を探しています…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>回答を送信中…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>メールで折り返しご連絡いたします。</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>折り返しご連絡いたします。</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>お電話で折り返しご連絡いたします。</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>この会話を終了しています…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信失敗：%1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>この会話は再開されました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>質問 %L1 / %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>メールアドレスを入力してください（例：name@example.com）。</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>電話番号を国番号から入力してください。</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>日付を入力してください。</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>回答を 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>回答を入力してください。</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>ここには回答する質問がありません。</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>ファイルは、質問への回答後に送信できます。</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>前の回答を送信中です。</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>この質問には回答が必要です。</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>メッセージを入力…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>現在は別の方がログインしています。</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>すべての会話に戻る</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>この会話のその他の操作</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>ほかの会話に未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>この記事の詳細</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>記事をもっと見る</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n 件の記事が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>「%1」を含む記事はありません。</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>記事はまだありません</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>記事を選んでください</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>この記事を表示できません</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>この記事は見つかりません</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>移動したか、公開が終了した可能性があります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>ヘルプはまだありません</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>記事を読み込めませんでした</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新日：%1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>記事には続きがあります。全文は記事のページでご覧ください。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>記事を読み込み中</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>ログインできなかったため、ゲストとしてチャットしています。</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>以前の会話を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>会話を最新の状態に更新できませんでした。</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>会話を読み込めませんでした</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>現在チャットはご利用いただけません</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>会話はまだありません</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>何でもお気軽にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>チャット、未読 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>チャットのデータの一部をこのコンピューターから削除できませんでした。次回の起動時に再試行します。%1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>この会話は存在しません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>最新のメッセージへ移動</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>新着メッセージ 1 件へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>新着メッセージ %n 件へ移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>ナレッジベースにこのカテゴリーはありません。</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>この記事はありません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>未読メッセージ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>未読メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>チャットを閉じる</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>チャットでお問い合わせ</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>元のウィンドウに戻す</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>チャットを閉じる</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>サイドパネルに表示</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>新しいログインに切り替わりました。</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>お客様がログアウトしました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>これ以降は長すぎるため表示できません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>回答を検索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 件の回答</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n 件の回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>制限時間を過ぎたため、この会話は終了しました</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>この会話を終了しました</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>担当者がこの会話を終了しました</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>この会話は終了しました</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>この会話は移動されました</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>この会話は別の会話に引き継がれました</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>この会話はご利用いただけなくなりました</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>アシスタントから担当チームに引き継がれました</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1さんが参加しました</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>この会話の画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>この画像を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>現在、この会話には回答する質問がありません。</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>この選択肢はご利用いただけません。</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>メールアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>電話番号が正しくありません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>現在の順番は %L1 番目です。</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>待ち時間の目安：%1。</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>このまま待つ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>有効なメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>有効な電話番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%2 段階中 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>不満</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>満足</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>とても不満</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>とても満足</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>親指を下に</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>親指を上に</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>親指を横に</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>お客様は退出しました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>検索結果 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>この記事を検索</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>記事を読み込み中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>新しいバージョンで書き込まれています</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]：読み取れません</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>チャットのデータをこのディスクに保存できません。</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>チャットを保存できません。このプログラムには Qt の SQLite ドライバーがありません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ファイルを保存…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信できませんでした</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>%1 からの新着メッセージ：%2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>AI アシスタント、%1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>AI</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>参照元</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>お客様がログアウトしました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の検索結果</translation>
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
        <translation>サーバーがこの ID 情報を受け付けなくなりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>サーバーの応答に、ログインしたユーザーの情報がありませんでした。</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>新しいログインに切り替わりました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Spoken</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a sentence that screen readers speak, such as &quot;Refund, 5 min, Ended&quot;</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Kustomer::SpokenText</name>
    <message>
        <source>Done:</source>
        <translation>完了:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>未完了:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>引用: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>ご意見ありがとうございます。</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>フィードバックを送信</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>ありがとうございます。ご意見はオンラインに戻ったときに送信されます。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>この会話にはアンケートがありません。</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>このアンケートは終了しました。</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>この評価はアンケートの評価段階にありません。</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>回答が %L1 文字を超えています。</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>チャットの外観を変更できませんでした。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>会話のページが循環しているため、残りは表示されません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>メッセージを送信しました</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>メッセージを送信できませんでした</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1。元に戻せます。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>削除すべきチャットのデータを記録できませんでした。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>添付ファイル 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>添付ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>これより前のメッセージは省略されています。</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>チャット履歴</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1（AI）</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>ファイルをこのディスクに保存できません。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>インターネット接続をご確認ください。</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>現在、安全な接続を確立できません。</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>チャットサービスで問題が発生しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>このアプリケーションのチャットが正しく設定されていません。</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>このコンピューターではチャットのファイルを使用できません。</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>チャットサービスで許可されませんでした。</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>入力中…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 さんが入力中…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>AI アシスタントが返信しています…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>アップロードがキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>AI アシスタント</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>メッセージを削除しました</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>ここではファイルを送信できません。メッセージは下書きとして保存されました。</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>ここからは送信できません。</translation>
    </message>
</context>
</TS>
