<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>Dane czatu zapisane na tym dysku są uszkodzone i zostały odłożone.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>Dane czatu na tym dysku zapisała nowsza wersja programu, dlatego zostały odłożone.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>Ten sam czat jest otwarty w innym miejscu na tym komputerze. To, czego nie uda się stąd wysłać, zostanie utracone.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Nie wszystkie dane czatu udało się usunąć z tego dysku.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Nie można zapisać czatu na tym dysku.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>Rozmowa jest zbyt długa, aby ją przeszukać.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>Czego zabrakło?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Napisz nam więcej</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Czy ten artykuł był pomocny?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Dziękujemy, postaramy się to poprawić.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Poziom %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>Serwer nie podał, gdzie jest plik.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Pliki w jednej wiadomości mogą mieć łącznie najwyżej %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>Nie można zapisać pliku „%1” na tym dysku.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>Nie dodano plików.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Nie można wysyłać folderów.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>To nie jest plik.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ten plik jest pusty.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Nie można wysyłać plików tego typu.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Ten obraz ma zbyt wiele pikseli.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Ten plik jest większy niż %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>Wiadomość została odrzucona.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>Klient już wyszedł.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Obraz do wysłania</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Spacja zaczernia fragment, strzałki go przesuwają, z klawiszem Shift zmieniają jego rozmiar, Backspace go cofa.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Nic nie jest zaczernione.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n fragment jest zaczerniony. Zaczyna się %1 od lewej i %2 od góry, zajmuje %3 szerokości i %4 wysokości.</numerusform>
            <numerusform>%n fragmenty są zaczernione. Ostatni zaczyna się %1 od lewej i %2 od góry, zajmuje %3 szerokości i %4 wysokości.</numerusform>
            <numerusform>%n fragmentów jest zaczernionych. Ostatni zaczyna się %1 od lewej i %2 od góry, zajmuje %3 szerokości i %4 wysokości.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>Serwer nie pozwala czatowi odbierać wiadomości.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>To wygląda na numer karty płatniczej. Zobaczy go każdy, kto czyta tę rozmowę.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Ukryj numer</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Wyślij bez zmian</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>Czat nie został uruchomiony: najpierw należy wywołać start().</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Są tu już wiadomości.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>Czat został zatrzymany.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>Nie można zmienić miejsca przechowywania tożsamości, gdy czat działa: najpierw należy wywołać stop().</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>Brak obiektu QCoreApplication: czat wymaga jego pętli zdarzeń.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>Czat zaczyna się od nowa.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nowa wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nowa wiadomość</numerusform>
            <numerusform>%n nowe wiadomości</numerusform>
            <numerusform>%n nowych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Plik</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>Rozmowy pojawią się tutaj, gdy czat zostanie uruchomiony.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Brak połączenia z czatem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Połączono ponownie</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Napisz wiadomość…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Pliki do wysłania</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Pliki, które można wysłać (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Widać tu tylko początek. Wysłana zostanie całość.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Wklejony tekst</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Prosimy zalogować się ponownie. Wiadomości zostaną wysłane zaraz po zalogowaniu.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Offline – wiadomości zostaną wysłane po odzyskaniu połączenia</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Ponowne łączenie…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Nie można zapisać zgody na tym dysku.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Zanim zaczniemy rozmowę</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>To, co tu zostanie napisane, trafia do naszego działu pomocy i jest tam przechowywane.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Informacja o prywatności</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Zgadzam się, rozpocznij czat</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Nie wysłano: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Wczytywanie rozmów</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>W czym możemy pomóc?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Szukaj we wszystkich rozmowach</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Obsługiwane przez Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Kopiuj rozmowę</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Zapisz rozmowę…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Zakończ czat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Zapisz rozmowę</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Zapis rozmowy</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Nie udało się zapisać: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Wczytywanie całej rozmowy…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Szukaj…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Drukuj rozmowę…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Nie udało się wydrukować</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Wróć do czatu</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Zostaw wiadomość</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Wczytywanie wiadomości</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>Strony listy rozmów tworzą pętlę: pozostała część nie jest wyświetlana.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Ta rozmowa jeszcze się nie zaczęła.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Zalogowany jest już inny klient.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Wersja robocza: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Ty: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n nieprzeczytana wiadomość</numerusform>
            <numerusform>%n nieprzeczytane wiadomości</numerusform>
            <numerusform>%n nieprzeczytanych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Na ekranie</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Szukaj w tej rozmowie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 z %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Nie można zapisać pliku na tym dysku.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Anulowano pobieranie pliku.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Upuść pliki, aby je załączyć</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Prosimy podać adres e-mail, np. nazwa@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Zostaw adres e-mail, a odpowiemy także poza czatem.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>Nie pytaj o mój adres e-mail</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Dziękujemy, mamy adres e-mail.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Buźki</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Serca i uczucia</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Zwierzęta i przyroda</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Jedzenie i picie</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Podróże i miejsca</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktywności</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Przedmioty</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Znajdź emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Nie wybrano rozmowy</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Wybierz rozmowę z listy lub rozpocznij nową.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>Nie udało się wczytać wiadomości</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>W czym możemy pomóc?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Czat jest obecnie niedostępny</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Rozmowa zakończona</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Nie udało się zakończyć rozmowy: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Zrzut ekranu</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Ten obraz zostanie dołączony do wiadomości. Zaczernij to, czego nikt inny nie musi widzieć, rysując po obrazie.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Tekst do wysłania</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Ten tekst zostanie dołączony do wiadomości jako plik.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Dodaj do wiadomości</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Ten tekst dołączy do wiadomości jako plik. Jest zbyt długi, aby pokazać go tu w całości.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>Plik „%1” może uruchomić program na tym komputerze.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Należy go otwierać tylko wtedy, gdy był oczekiwany, a nadawca jest zaufany.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Nie udało się otworzyć pliku. Można go zapisać i otworzyć samodzielnie.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Zapisz plik</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Nie udało się zapisać: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Wybierz pliki…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Zrzut ekranu…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostyka…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Obraz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n obraz</numerusform>
            <numerusform>%n obrazy</numerusform>
            <numerusform>%n obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 plik</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz: %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Zatrzymaj: %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Spróbuj ponownie: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Pokaż obraz</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 bajt</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>Jak możemy się z Tobą skontaktować?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>Przewidywany czas oczekiwania: %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>Jaki jest Twój adres e-mail?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Jaki jest Twój numer telefonu?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Dziękujemy. Odezwiemy się.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>około %n godziny</numerusform>
            <numerusform>około %n godzin</numerusform>
            <numerusform>około %n godzin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Ta rozmowa została zakończona.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>Czat jest obecnie niedostępny.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Proszę wybrać jedną z powyższych odpowiedzi.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Szukamy treści, które mogą pomóc…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Wysyłanie odpowiedzi…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Odezwiemy się e-mailem.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Odezwiemy się.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Odezwiemy się telefonicznie.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Ta rozmowa jest właśnie kończona…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nie wysłano: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Ta rozmowa jest znowu otwarta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Pytanie %L1 z %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Prosimy podać adres e-mail, np. nazwa@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Prosimy podać numer telefonu z kodem kraju.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Prosimy podać liczbę.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Prosimy podać datę.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Prosimy wybrać jedną z odpowiedzi.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Prosimy wpisać odpowiedź.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Nie ma tu żadnych pytań.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Pliki można wysłać po udzieleniu odpowiedzi na pytania.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Ostatnia odpowiedź jest jeszcze wysyłana.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>To pytanie wymaga odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Napisz wiadomość…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Wklejony obraz</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Zalogowana jest teraz inna osoba.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Wróć do wszystkich rozmów</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Więcej opcji tej rozmowy</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n nieprzeczytana wiadomość w innych rozmowach</numerusform>
            <numerusform>%n nieprzeczytane wiadomości w innych rozmowach</numerusform>
            <numerusform>%n nieprzeczytanych wiadomości w innych rozmowach</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Więcej o tym artykule</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Więcej artykułów</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Zapytaj nas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artykuł</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>Znaleziono %n artykuł</numerusform>
            <numerusform>Znaleziono %n artykuły</numerusform>
            <numerusform>Znaleziono %n artykułów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Brak wyników</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Żaden artykuł nie zawiera słów „%1”.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Nie ma jeszcze żadnych artykułów</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Wybierz artykuł</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Nie można wyświetlić tego artykułu</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Nie ma tu tego artykułu</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Mógł zostać przeniesiony lub nie jest już publikowany.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Nie ma tu jeszcze artykułów pomocy</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>Nie udało się wczytać artykułów</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualizacja: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>To nie cały artykuł. Pełny tekst jest na jego stronie.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Na ekranie</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Wczytywanie artykułów</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>Logowanie się nie powiodło, dlatego czat działa w trybie gościa.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Nie udało się wczytać starszych rozmów.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Nie udało się zaktualizować rozmów.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Nie udało się wczytać rozmów</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>Czat jest obecnie niedostępny</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nie ma jeszcze żadnych rozmów</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Chętnie odpowiemy na każde pytanie.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>Czat, %n nieprzeczytana</numerusform>
            <numerusform>Czat, %n nieprzeczytane</numerusform>
            <numerusform>Czat, %n nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Nie wszystkie dane czatu udało się usunąć z tego komputera. Kolejna próba nastąpi przy następnym uruchomieniu. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Nie ma takiej rozmowy.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Przejdź do najnowszej wiadomości</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Przejdź do 1 nowej wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Przejdź do %n nowej wiadomości</numerusform>
            <numerusform>Przejdź do %n nowych wiadomości</numerusform>
            <numerusform>Przejdź do %n nowych wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Nie ma takiej sekcji w bazie wiedzy.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Nie ma takiego artykułu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 nieprzeczytana wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n nieprzeczytana wiadomość</numerusform>
            <numerusform>%n nieprzeczytane wiadomości</numerusform>
            <numerusform>%n nieprzeczytanych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Zamknij czat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Porozmawiaj z nami</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>Przywróć do okna aplikacji</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Zamknij czat</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Pokaż w panelu bocznym</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>To logowanie zostało zastąpione nowszym.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>Klient się wylogował.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>Dalsza część jest zbyt długa, aby ją wyświetlić.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Znajdź odpowiedź</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 odpowiedź</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Ta rozmowa została zakończona, ponieważ upłynął czas</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Ta rozmowa została zakończona przez Ciebie</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>Ta rozmowa została zakończona przez zespół</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Ta rozmowa została zakończona</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Ta rozmowa została przeniesiona</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Ta rozmowa jest kontynuowana w innej</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Ta rozmowa nie jest już dostępna</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>Asystent przekazał rozmowę zespołowi</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 dołącza do rozmowy</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Obrazy z tej rozmowy</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Poprzedni obraz</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Nie można odczytać tego obrazu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>W tej rozmowie nie ma teraz żadnych pytań.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Ta opcja jest niedostępna.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>To nie jest numer telefonu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>Miejsce w kolejce: %L1.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Przewidywany czas oczekiwania: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Poczekam</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Prosimy podać prawidłowy adres e-mail.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Prosimy podać prawidłowy numer telefonu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Niezadowolenie</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Obojętność</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Zadowolenie</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Duże niezadowolenie</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Duże zadowolenie</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Kciuk w dół</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Kciuk w górę</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Kciuk w bok</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>Klient już wyszedł.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Szukaj w tym artykule</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Wczytywanie artykułu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>plik zapisała nowsza wersja</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: nie można odczytać</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Nie można zapisać czatu na tym dysku.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>Nie można zapisać czatu: ten program nie ma sterownika SQLite biblioteki Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Otwórz obraz</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Zapisz plik…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nowe wiadomości</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Oczekuje na wysłanie</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Nowa wiadomość, %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>Asystent AI, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, wybrano</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>AI</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>Klient się wylogował.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzedni wynik</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następny wynik</translation>
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
        <translation>Serwer nie akceptuje już tej tożsamości: konieczne jest ponowne zalogowanie.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>Serwer nie podał, do kogo należy to logowanie.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>To logowanie zostało zastąpione nowszym.</translation>
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
        <translation>Zrobione:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Do zrobienia:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Cytat: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Dziękujemy za opinię.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Wyślij opinię</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Dziękujemy. Opinia zostanie wysłana, gdy połączenie wróci.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Ta rozmowa nie ma ankiety.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Ta ankieta jest już zamknięta.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Ta ocena wykracza poza skalę ankiety.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>Odpowiedź ma więcej niż %L1 znaków.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>Nie udało się zmienić wyglądu czatu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>Strony rozmowy tworzą pętlę: pozostała część nie jest wyświetlana.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Wysłano wiadomość</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Nie wysłano wiadomości</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Nie udało się odnotować, które dane czatu mają zostać usunięte.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 załącznik</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n załącznik</numerusform>
            <numerusform>%n załączniki</numerusform>
            <numerusform>%n załączników</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>Pominięto wcześniejsze wiadomości.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Zapis rozmowy</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (AI)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Nie można zapisać pliku na tym dysku.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Prosimy sprawdzić połączenie z internetem.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>Nie można teraz nawiązać bezpiecznego połączenia.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>Usługa czatu ma problem. Prosimy spróbować nieco później.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>Czat w tej aplikacji nie jest prawidłowo skonfigurowany.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>Nie można użyć plików czatu na tym komputerze.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>Usługa czatu na to nie pozwoliła.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Pisze…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 pisze…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>Asystent AI odpowiada…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Anulowano wysyłanie pliku.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Obsługa klienta</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>Asystent AI</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Wiadomość usunięta</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Tutaj nie można wysyłać plików. Wiadomość zachowano jako wersję roboczą.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Nie można tego stąd wysłać.</translation>
    </message>
</context>
</TS>
