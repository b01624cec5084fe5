<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>Sohbetin bu diskte saklanan verileri bozulmuş ve bir kenara ayrıldı.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>Sohbetin bu diskteki verileri daha yeni bir sürümle yazılmış ve bir kenara ayrıldı.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>Aynı sohbet bu bilgisayarda başka bir yerde açık. Burada yazdıklarınız gönderilemezse kaybolur.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Sohbet verilerinin tamamı bu diskten silinemedi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Sohbet bu diske kaydedilemiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n yeni mesaj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>Görüşme, içinde arama yapılamayacak kadar uzun.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Eksik olan neydi?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Biraz daha anlatın</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Bu makale yardımcı oldu mu?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Teşekkür ederiz, daha iyisini yapacağız.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Düzey %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>Sunucu, dosyanın nerede olduğunu bildirmedi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Bir mesajdaki dosyaların toplam boyutu en fazla %1 olabilir.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>“%1” bu diske kaydedilemiyor.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>Dosyalar eklenmedi.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Bu dosya artık yok.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Klasörler gönderilemez.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Bu bir dosya değil.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Bu dosya boş.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Bu türdeki dosyalar gönderilemez.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Bu resimde çok fazla piksel var.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Bu dosya %1 sınırından büyük.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>Mesaj silindi.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>Müşteri ayrıldı.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Gönderilecek resim</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Boşluk bir bölümü karartır, oklar onu taşır, Shift ile boyutunu değiştirir, Geri tuşu onu kaldırır.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Hiçbir şey karartılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n bölüm karartıldı. Sonuncusu soldan %1, üstten %2 uzakta başlar; genişliğin %3, yüksekliğin %4 kadarını kaplar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>Sunucu, sohbetin mesaj almasına izin vermiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Bu bir ödeme kartı numarasına benziyor. Konuşmayı okuyan herkes bunu görür.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Numarayı gizle</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Olduğu gibi gönder</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>Sohbet başlatılmadı: Önce start() çağrılmalı.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Bu görüşmede zaten mesaj var.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>Sohbet durduruldu.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>Sohbet çalışırken kimliğin saklandığı yer değiştirilemez: Önce stop() çağrılmalı.</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>QCoreApplication yok: Sohbet, onun olay döngüsüne ihtiyaç duyar.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>Sohbet yeniden başlıyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Yeni mesaj</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n yeni mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Bir dosya</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>Sohbet başladığında görüşmeleriniz burada görünür.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Sohbete ulaşılamıyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Yeniden bağlandı</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Mesaj yazın…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Gönderilecek dosyalar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Gönderilebilen dosyalar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Burada yalnızca başı görünüyor. Tamamı gönderilir.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Yapıştırılan metin</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Lütfen yeniden oturum açın. Yazdıklarınız hemen ardından gönderilir.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Çevrimdışı – bağlantı kurulunca mesajlar gönderilir</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Yeniden bağlanılıyor…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanılıyor…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Onayınız bu diske kaydedilemiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Sohbetten önce</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>Buraya yazdıklarınız destek ekibimize gönderilir ve orada saklanır.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Gizlilik bildirimi</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Kabul et ve sohbeti başlat</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Gönderilmedi: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Görüşmeler</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Görüşmeler yükleniyor</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Size nasıl yardımcı olabiliriz?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Tüm görüşmelerde ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Kustomer tarafından desteklenmektedir</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Dökümü kopyala</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Dökümü kaydet…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Sohbeti bitir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Dökümü kaydet</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Metin (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Sohbet dökümü</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Kaydedilemedi: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Görüşmenin tamamı yükleniyor…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Ara…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Dökümü yazdır…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Yazdırılamadı</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Sohbete dön</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Mesaj bırakın</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Mesajlar yükleniyor</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>Görüşme listesinin sayfaları döngüye giriyor: Kalanı gösterilmiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Bu görüşme henüz başlamadı.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Artık başka bir müşteri oturum açmış durumda.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Taslak: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Siz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n okunmamış mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Sona erdi</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Bu görüşmede ara</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
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
        <translation>Dosya bu diske kaydedilemiyor.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Dosya indirme işlemi iptal edildi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Eklemek için dosyaları bırakın</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Lütfen bir e-posta adresi girin, örneğin name@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>E-posta adresinizi bırakın, burada olmadığınızda da size yanıt verebilelim.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-posta adresi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>E-posta adresimi sorma</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Teşekkürler, e-posta adresinizi aldık.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Suratlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İnsanlar</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Kalpler ve duygular</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Hayvanlar ve doğa</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Yiyecek ve içecek</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Seyahat ve yerler</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Etkinlikler</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Nesneler</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Semboller</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji bul</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Görüşme seçilmedi</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Listeden bir görüşme seçin veya yeni bir görüşme başlatın.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>Mesajlar yüklenemedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Size nasıl yardımcı olabiliriz?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Sohbet şu anda kullanılamıyor</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Görüşme sona erdi</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Görüşme sonlandırılamadı: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Ekran görüntüsü</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Bu resim iletinizle birlikte gider. Başkasının görmesi gerekmeyen yerleri üzerine çizerek karartın.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Gönderilecek metin</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Bu metin iletinizle birlikte dosya olarak gider.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>İletiye ekle</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Bu metin iletinizle birlikte dosya olarak gider. Burada tümüyle gösterilemeyecek kadar uzun.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>“%1” bu bilgisayarda bir program çalıştırabilir.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Yalnızca bu dosyayı bekliyorsanız ve gönderene güveniyorsanız açın.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Yine de aç</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Dosya açılamadı. Kendiniz açmak için dosyayı kaydedin.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Dosyayı kaydet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Kaydedilemedi: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Ekran görüntüsü…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Tanılama…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>Bekliyor…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n resim</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Dosya: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 dosya</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aç: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Durdur: %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Tekrar dene: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Resmi göster</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 bayt</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>Size nasıl dönüş yapabiliriz?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>Tahmini bekleme süresi: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>E-posta adresiniz nedir?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Telefon numaranız nedir?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Teşekkür ederiz. Size dönüş yapacağız.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefon görüşmesi</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir dakikadan az</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>yaklaşık %n saat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Bu görüşme sona erdi.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>Sohbet şu anda kullanılamıyor.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Lütfen yukarıdaki yanıtlardan birini seçin.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Size yardımcı olabilecek bilgiler aranıyor…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Yanıtlarınız gönderiliyor…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Size e-posta ile dönüş yapacağız.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Size dönüş yapacağız.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Size telefonla dönüş yapacağız.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Bu görüşme sonlandırılıyor…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Yeni görüşme</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Gönderilmedi: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>E-posta adresiniz</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Telefon numaranız</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Bir sayı</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtınız</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Bu konuşma yeniden açık.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Soru %L1 / %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Lütfen bir e-posta adresi girin, örneğin name@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Lütfen ülke koduyla birlikte bir telefon numarası girin.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Lütfen bir sayı girin.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Lütfen bir tarih girin.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Lütfen yanıtlardan birini seçin.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Lütfen bir yanıt girin.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Burada bir soru yok.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Sorular yanıtlandıktan sonra dosya gönderilebilir.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Son yanıtınız hâlâ gönderiliyor.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Bu sorunun yanıtlanması gerekiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Bir mesaj yazın…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Yapıştırılan resim</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Şu anda başka biri oturum açmış durumda.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Tüm görüşmelere dön</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Bu görüşme için diğer seçenekler</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>Diğer görüşmelerde %n okunmamış mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Bu makale hakkında daha fazlası</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Yardım ara</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Diğer makaleler</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Bize sorun</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n makale bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sonuç bulunamadı</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>“%1” ifadesini içeren makale yok.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Henüz makale yok</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Bir makale seçin</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Bu makale gösterilemiyor</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Bu makale bulunamadı</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Taşınmış veya yayından kaldırılmış olabilir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Burada henüz yardım içeriği yok</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>Makaleler yüklenemedi</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Güncelleme: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>Makale devam ediyor; tamamını kendi sayfasında okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Açık</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Makaleler yükleniyor</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>Oturumunuz açılamadı, bu nedenle misafir olarak yazışıyorsunuz.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Eski görüşmeler yüklenemedi.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Görüşmeleriniz güncellenemedi.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Görüşmeleriniz yüklenemedi</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Sohbet şu anda kullanılamıyor</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Henüz görüşme yok</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Bize her şeyi sorabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>Sohbet, %n okunmamış mesaj</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Sohbet verilerinin tamamı bu bilgisayardan silinemedi. Bir sonraki başlatmada tekrar denenecek. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Böyle bir görüşme yok.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>En son mesaja git</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>1 yeni mesaja git</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>%n yeni mesaja git</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Bilgi bankasında böyle bir bölüm yok.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Böyle bir makale yok.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 okunmamış mesaj</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n okunmamış mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Sohbeti kapat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Bize yazın</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>Uygulama penceresine geri al</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ayrı pencerede aç</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Sohbeti kapat</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Yan panelde göster</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Bu oturumun yerini daha yeni bir oturum aldı.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>Müşteri oturumu kapattı.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>Kalanı gösterilemeyecek kadar uzun.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Yanıt ara</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 yanıt</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n yanıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Süre dolduğu için bu görüşme sona erdi</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Bu görüşmeyi sonlandırdınız</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>Ekip bu görüşmeyi sonlandırdı</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Bu görüşme sona erdi</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Bu görüşme taşındı</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Bu görüşme başka bir görüşmede devam ediyor</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Bu görüşme artık kullanılamıyor</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>Asistan görüşmeyi ekibe devretti</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 görüşmeye katıldı</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Bu görüşmedeki resimler</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Önceki resim</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Bu resim okunamıyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>Bu görüşmede şu anda bir soru yok.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Bu seçenek sunulmuyor.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Bu bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Bu bir telefon numarası değil.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>Sıradaki yeriniz: %L1.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Tahmini bekleme süresi: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Bekleyeceğim</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Lütfen geçerli bir e-posta adresi girin.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Lütfen geçerli bir telefon numarası girin.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%2 üzerinden %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Mutsuz</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Nötr</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Mutlu</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Çok mutsuz</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Çok mutlu</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Başparmak aşağı</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Başparmak yukarı</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Başparmak yanda</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>Müşteri ayrıldı.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n sonuç</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Bu makalede ara</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Makale yükleniyor</translation>
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
        <translation>daha yeni bir sürüm tarafından yazılmış</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: okunamıyor</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Sohbet bu diske kaydedilemiyor.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>Sohbet saklanamıyor: bu programda Qt&apos;nin SQLite sürücüsü yok.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Resmi aç</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Dosyayı kaydet…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Yeni mesajlar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>%1 yeni bir mesaj gönderdi: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>Yapay zekâ asistanı, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, seçildi</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>Yapay zekâ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>Müşteri oturumu kapattı.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki sonuç</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki sonuç</translation>
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
        <translation>Sunucu bu kimliği artık kabul etmiyor: Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>Sunucu, oturumun kime ait olduğunu bildirmedi.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Bu oturumun yerini daha yeni bir oturum aldı.</translation>
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
        <translation>Yapıldı:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Yapılacak:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Alıntı: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Geri bildiriminiz için teşekkür ederiz.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Geri bildirim gönder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Teşekkürler. Geri bildiriminiz yeniden çevrimiçi olduğunuzda gönderilecek.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Bu görüşme için bir anket yok.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Bu anket kapandı.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Bu puan, anketin ölçeğinde yok.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>Yanıt %L1 karakterden uzun.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>Sohbetin görünümü değiştirilemedi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>Görüşmenin sayfaları döngüye giriyor: Kalanı gösterilmiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Mesaj gönderildi</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Mesaj gönderilmedi</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. Geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Sohbetten nelerin silineceği kaydedilemedi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>henüz gönderilmedi</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 ek</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n ek</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>Önceki mesajlar dahil edilmedi.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Sohbet dökümü</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (yapay zekâ)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Dosya bu diske kaydedilemiyor.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Lütfen internet bağlantınızı kontrol edin.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>Şu anda buradan güvenli bir bağlantı kurulamıyor.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>Sohbet hizmetinde bir sorun var. Lütfen biraz sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>Sohbet bu uygulamada doğru ayarlanmamış.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>Sohbetin dosyaları bu bilgisayarda kullanılamıyor.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>Sohbet hizmeti buna izin vermedi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Yazıyor…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 yazıyor…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>Yapay zekâ asistanı yanıtlıyor…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Dosya gönderimi iptal edildi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Destek</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>Yapay zekâ asistanı</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Mesaj silindi</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Burada dosya gönderilemiyor. Mesajınız taslak olarak saklandı.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Bu, buradan gönderilemez.</translation>
    </message>
</context>
</TS>
