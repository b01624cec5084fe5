<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>Os dados do chat guardados neste disco estão danificados e foram separados.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>Os dados do chat guardados neste disco são de uma versão mais nova e foram separados.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>O mesmo chat está aberto em outro lugar neste computador. O que for escrito aqui será perdido se não puder ser enviado.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>Não foi possível excluir deste disco todos os dados do chat.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Não é possível guardar o chat neste disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>A conversa é longa demais para ser pesquisada.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>O que faltou?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Conte mais</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>Este artigo ajudou?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Agradecemos!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Agradecemos. Vamos melhorar.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Nível %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>O servidor não informou onde está o arquivo.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Os arquivos de uma mensagem podem somar até %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>Não é possível guardar “%1” neste disco.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>Os arquivos não foram adicionados.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este arquivo não existe mais.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>Não é possível enviar pastas.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Isto não é um arquivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>Não é possível enviar arquivos deste tipo.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Esta imagem tem pixels demais.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Este arquivo tem mais de %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>A mensagem foi descartada.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>O cliente saiu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Imagem a enviar</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Espaço cobre uma parte, as setas a movem, com Shift mudam o tamanho, Backspace a desfaz.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>Nada está coberto.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n parte está coberta. Começa a %1 da esquerda e %2 do topo e ocupa %3 da largura e %4 da altura.</numerusform>
            <numerusform>%n partes estão cobertas. A última começa a %1 da esquerda e %2 do topo e ocupa %3 da largura e %4 da altura.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>O servidor não permite que o chat receba mensagens.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Isto parece o número de um cartão de pagamento. Todos que lerem a conversa o veriam.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Ocultar o número</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar assim mesmo</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>O chat não foi iniciado: chame start() primeiro.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Já há mensagens aqui.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>O chat foi interrompido.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>Não é possível mudar onde a identidade é guardada enquanto o chat está em execução: chame stop() primeiro.</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>Não há QCoreApplication: o chat precisa do loop de eventos.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>O chat recomeça.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatNotifications</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Um arquivo</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatShell</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Your conversations appear here once the chat has started.</source>
        <translation>Suas conversas aparecerão aqui quando o chat for iniciado.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>Não foi possível acessar o chat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Conectado novamente</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Escreva uma mensagem…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Arquivos a enviar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Arquivos que podem ser enviados (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Aqui aparece só o começo. Tudo é enviado.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Texto colado</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Entre novamente. O que você escrever será enviado logo em seguida.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Offline – as mensagens serão enviadas quando a conexão voltar</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentFile</name>
    <message>
        <source>Whether you agreed cannot be kept on this disk.</source>
        <translation>Não é possível guardar seu consentimento neste disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Antes de conversarmos</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>O que você escreve aqui é enviado ao nosso suporte e guardado lá.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Concordar e iniciar o chat</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Carregando conversas</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Como podemos ajudar?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>Pesquisar em todas as conversas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Desenvolvido com Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copiar transcrição</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Salvar transcrição…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Encerrar chat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Salvar transcrição</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Transcrição do chat</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Carregando a conversa inteira…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Imprimir transcrição…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>Não foi possível imprimir</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Voltar ao chat</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Deixar uma mensagem</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Carregando mensagens</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>As páginas da lista de conversas se repetem em círculo: o restante não é exibido.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Esta conversa ainda não começou.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Agora há outro cliente conectado.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Rascunho: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Na tela</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Pesquisar nesta conversa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 de %2+</translation>
    </message>
</context>
<context>
    <name>Kustomer::Downloads</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Não é possível guardar o arquivo neste disco.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>O download do arquivo foi cancelado.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Solte os arquivos para anexá-los</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Digite um endereço de e-mail, como nome@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Deixe seu e-mail para que possamos responder quando você não estiver aqui.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>Não pedir meu e-mail</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Obrigado, temos seu endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Carinhas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Corações e sentimentos</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animais e natureza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comidas e bebidas</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viagens e lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiPicker</name>
    <message>
        <source>Find an emoji</source>
        <translation>Buscar um emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nenhum resultado</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Nenhuma conversa selecionada</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Escolha uma na lista ou inicie uma nova.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>Não foi possível carregar as mensagens</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>Como podemos ajudar?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>O chat não está disponível no momento</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Conversa encerrada</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>Não foi possível encerrar a conversa: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Captura de tela</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Esta imagem acompanha sua mensagem. Cubra o que ninguém mais precisa ver desenhando por cima.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Texto a enviar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Este texto acompanha sua mensagem como arquivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Adicionar à mensagem</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Este texto acompanha sua mensagem como arquivo. Ele é longo demais para ser mostrado inteiro aqui.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>“%1” pode executar um programa neste computador.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Abra somente se você esperava este arquivo e confia em quem o enviou.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>Não foi possível abrir o arquivo. Salve-o para abrir por conta própria.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Captura de tela…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileWords</name>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Arquivo: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Interromper %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Tentar novamente: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagem</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
</context>
<context>
    <name>Kustomer::FollowUpWords</name>
    <message>
        <source>How can we get back to you?</source>
        <translation>Como podemos entrar em contato com você?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>O tempo de espera previsto é de %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>Qual é o seu e-mail?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>Qual é o seu número de telefone?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Agradecemos. Entraremos em contato com você.</translation>
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
        <translation>Ligação</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Esta conversa foi encerrada.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>O chat não está disponível no momento.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Escolha uma das respostas acima.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Procurando algo que possa ajudar você…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Enviando suas respostas…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Entraremos em contato por e-mail.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Entraremos em contato com você.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Entraremos em contato por telefone.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Esta conversa está sendo encerrada…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Seu e-mail</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Seu número de telefone</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Esta conversa está aberta de novo.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Pergunta %L1 de %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormInputText</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Digite um endereço de e-mail, como nome@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Digite um número de telefone com o código do país.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Digite um número.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Digite uma data.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Escolha uma das respostas.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Digite uma resposta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Não há perguntas aqui.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Você poderá enviar arquivos depois de responder às perguntas.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Sua última resposta ainda está sendo enviada.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pergunta precisa de uma resposta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FreedesktopChannel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Escreva uma mensagem…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Kustomer::GivenFiles</name>
    <message>
        <source>Pasted picture</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Imagem colada</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Agora há outra pessoa conectada.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Voltar a todas as conversas</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Mais opções desta conversa</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n mensagem não lida em outras conversas</numerusform>
            <numerusform>%n mensagens não lidas em outras conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Mais sobre este artigo</translation>
    </message>
</context>
<context>
    <name>Kustomer::Headline</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>Kustomer::Help</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Mais artigos</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Fale conosco</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n artigo encontrado</numerusform>
            <numerusform>%n artigos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Nenhum artigo contém “%1”.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Nenhum artigo ainda</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Escolha um artigo</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>Não é possível exibir este artigo</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Este artigo não está aqui</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Ele pode ter sido movido ou não está mais publicado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Ainda não há artigos de ajuda aqui</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>Não foi possível carregar os artigos</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Atualizado: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>O artigo continua; leia o texto completo na página dele.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>Na tela</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Carregando artigos</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>Não foi possível entrar na sua conta. Você está conversando como visitante.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>Não foi possível carregar as conversas mais antigas.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>Não foi possível atualizar suas conversas.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>Não foi possível carregar suas conversas</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>O chat não está disponível no momento</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Pergunte o que quiser.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HomeTabs</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n unread</source>
        <translation>
            <numerusform>Chat, %n não lida</numerusform>
            <numerusform>Chat, %n não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>Não foi possível excluir deste computador todos os dados do chat. Haverá uma nova tentativa na próxima inicialização. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Esta conversa não existe.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Ir para a última mensagem</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Ir para 1 nova mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Ir para %n nova mensagem</numerusform>
            <numerusform>Ir para %n novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Esta seção não existe na base de conhecimento.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Este artigo não existe.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 mensagem não lida</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n mensagem não lida</numerusform>
            <numerusform>%n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Fechar chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Converse conosco</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherPanel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Back into the window</source>
        <translation>Voltar para a janela do aplicativo</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir em uma janela separada</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Fechar chat</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Mostrar em um painel lateral</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Um login mais recente substituiu este.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>O cliente saiu da conta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>O restante é longo demais para ser exibido.</translation>
    </message>
</context>
<context>
    <name>Kustomer::NewsBanner</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Kustomer::NudgeCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Buscar uma resposta</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Esta conversa foi encerrada porque o tempo acabou</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Você encerrou esta conversa</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>A equipe encerrou esta conversa</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Esta conversa foi encerrada</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Esta conversa foi movida</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Esta conversa continua em outra</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Esta conversa não está mais disponível</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>O assistente passou a conversa para a equipe</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 entrou na conversa</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Imagens desta conversa</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>Não é possível ler esta imagem.</translation>
    </message>
</context>
<context>
    <name>Kustomer::PortalChannel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>Não há perguntas nesta conversa no momento.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Esta opção não está disponível.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Este não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Este não é um número de telefone.</translation>
    </message>
</context>
<context>
    <name>Kustomer::QueueCard</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>You are number %L1 in the queue.</source>
        <translation>Você é o número %L1 da fila.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Espera prevista: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Vou esperar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Digite um endereço de e-mail válido.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Digite um número de telefone válido.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RatingText</name>
    <message>
        <source>%1 of %2</source>
        <comment>a step of a scale, as spoken</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <comment>a face</comment>
        <translation>Insatisfeito</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Satisfeito</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Muito insatisfeito</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Muito satisfeito</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Polegar para baixo</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Polegar para cima</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Polegar de lado</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>O cliente saiu.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadingPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in this article</source>
        <translation>Pesquisar neste artigo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Carregando o artigo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Kustomer::RecordFile</name>
    <message>
        <source>a newer version has written it</source>
        <translation>gravado por uma versão mais nova</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: não foi possível ler</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>Não é possível guardar o chat neste disco.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>O chat não pode ser salvo: falta a este programa o driver SQLite do Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>agora</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowDeeds</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagem</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Salvar arquivo…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Novas mensagens</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Nova mensagem de %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>Assistente de IA, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, escolhida</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>IA</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>O cliente saiu da conta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Fechar pesquisa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próximo resultado</translation>
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
        <translation>O servidor não aceita mais esta identidade: entre novamente.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>O servidor não informou a quem pertence o login.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Um login mais recente substituiu este.</translation>
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
        <translation>Feito:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>A fazer:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Citação: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Agradecemos sua avaliação.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Enviar avaliação</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Obrigado. Seu feedback será enviado quando você voltar a ficar on-line.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>Não há pesquisa para esta conversa.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Esta pesquisa está encerrada.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Esta nota não faz parte da escala da pesquisa.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>A resposta tem mais de %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>Não foi possível mudar a aparência do chat.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>As páginas da conversa se repetem em círculo: o restante não é exibido.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Mensagem enviada</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Mensagem não enviada</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. Você pode desfazer.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>Não foi possível registrar o que deve ser excluído do chat.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 anexo</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>As mensagens anteriores foram omitidas.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Transcrição do chat</translation>
    </message>
    <message>
        <source>%1 (AI)</source>
        <translation>%1 (IA)</translation>
    </message>
</context>
<context>
    <name>Kustomer::TranscriptFile</name>
    <message>
        <source>The file cannot be kept on this disk.</source>
        <translation>Não é possível guardar o arquivo neste disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Verifique sua conexão com a internet.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>No momento, não é possível estabelecer uma conexão segura.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>O serviço de chat está com um problema. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>O chat não está configurado corretamente neste aplicativo.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>Não é possível usar os arquivos do chat neste computador.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>O serviço de chat não permitiu isso.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Digitando…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está digitando…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>O assistente de IA está respondendo…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>O envio do arquivo foi cancelado.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>Assistente de IA</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Mensagem excluída</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Não é possível enviar arquivos aqui. Sua mensagem foi guardada como rascunho.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Isto não pode ser enviado daqui.</translation>
    </message>
</context>
</TS>
