<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Kustomer::AccountFile</name>
    <message>
        <source>What was kept of the chat on this disk is damaged and was set aside.</source>
        <translation>Los datos del chat guardados en este disco están dañados y se apartaron.</translation>
    </message>
    <message>
        <source>What is kept of the chat on this disk was written by a newer version and was set aside.</source>
        <translation>Los datos del chat guardados en este disco son de una versión más reciente y se apartaron.</translation>
    </message>
    <message>
        <source>The same chat is open elsewhere on this computer. What is written here is lost if it cannot be sent.</source>
        <translation>El mismo chat está abierto en otro lugar de este equipo. Lo que escriba aquí se perderá si no se puede enviar.</translation>
    </message>
    <message>
        <source>Not everything of the chat could be deleted from this disk.</source>
        <translation>No se pudieron eliminar todos los datos del chat de este disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::AccountFolder</name>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>El chat no se puede guardar en este disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Arrivals</name>
    <message>
        <source>The conversation is too long to be searched.</source>
        <translation>La conversación es demasiado larga para buscar en ella.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ArticleSurveyCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What was missing?</source>
        <translation>¿Qué faltó?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation>Cuéntenos más</translation>
    </message>
    <message>
        <source>Did this article help?</source>
        <translation>¿Le ha sido útil este artículo?</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>Thank you, we will do better.</source>
        <translation>Gracias. Trabajaremos para mejorar.</translation>
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
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>Spoken by screen readers, of a heading: 1 is the title of all, 2 that of a part</extracomment>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachment</name>
    <message>
        <source>The server does not say where the file is.</source>
        <translation>El servidor no indicó dónde está el archivo.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Attachments</name>
    <message>
        <source>The files of one message may have %1 in all.</source>
        <translation>Los archivos adjuntos de un mensaje pueden ocupar %1 como máximo en total.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept on this disk.</source>
        <translation>«%1» no se puede guardar en este disco.</translation>
    </message>
    <message>
        <source>The files were not taken.</source>
        <translation>Los archivos no se añadieron.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>Folders cannot be sent.</source>
        <translation>No se pueden enviar carpetas.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>Files of this type cannot be sent.</source>
        <translation>No se pueden enviar archivos de este tipo.</translation>
    </message>
    <message>
        <source>This picture has too many pixels.</source>
        <translation>Esta imagen tiene demasiados píxeles.</translation>
    </message>
    <message>
        <source>This file is larger than %1.</source>
        <translation>Este archivo ocupa más de %1.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Beginnings</name>
    <message>
        <source>The message was discarded.</source>
        <translation>El mensaje se descartó.</translation>
    </message>
    <message>
        <source>The customer has left.</source>
        <translation>El cliente se ha ido.</translation>
    </message>
</context>
<context>
    <name>Kustomer::BlackOutView</name>
    <message>
        <source>Picture to be sent</source>
        <translation>Imagen que se enviará</translation>
    </message>
    <message>
        <source>Space blacks a part out, arrows move it, with Shift they change its size, Backspace takes it back.</source>
        <translation>Espacio tapa una parte, las flechas la mueven, con Mayús cambian su tamaño, Retroceso la quita.</translation>
    </message>
    <message>
        <source>Nothing is blacked out.</source>
        <translation>No hay nada tapado.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are blacked out. The latest begins %1 from the left and %2 from the top, and takes %3 of the width and %4 of the height.</source>
        <extracomment>Said of a picture; each of %1 to %4 is such as &quot;25%&quot;</extracomment>
        <translation>
            <numerusform>%n parte está tapada. Empieza a %1 de la izquierda y %2 de arriba, y ocupa %3 del ancho y %4 del alto.</numerusform>
            <numerusform>%n partes están tapadas. La última empieza a %1 de la izquierda y %2 de arriba, y ocupa %3 del ancho y %4 del alto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Calls</name>
    <message>
        <source>The server does not let the chat listen.</source>
        <translation>El servidor no permite que el chat reciba mensajes.</translation>
    </message>
</context>
<context>
    <name>Kustomer::CautionCard</name>
    <message>
        <source>This looks like the number of a payment card. Everybody who reads the conversation would see it.</source>
        <translation>Esto parece el número de una tarjeta de pago. Lo vería cualquiera que lea la conversación.</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Ocultar el número</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar tal cual</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatAccess</name>
    <message>
        <source>The chat is not started: call start() first.</source>
        <translation>El chat no está iniciado: llame antes a start().</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatForms</name>
    <message>
        <source>Something was said here already.</source>
        <translation>Aquí ya hay mensajes.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ChatLifecycle</name>
    <message>
        <source>The chat was stopped.</source>
        <translation>El chat se detuvo.</translation>
    </message>
    <message>
        <source>Where the identity is kept cannot be changed while the chat runs: call stop() first.</source>
        <translation>La ubicación de la identidad no se puede cambiar mientras el chat está en marcha: llame antes a stop().</translation>
    </message>
    <message>
        <source>There is no QCoreApplication: the chat needs its event loop.</source>
        <translation>No hay ninguna QCoreApplication: el chat necesita su bucle de eventos.</translation>
    </message>
    <message>
        <source>The chat begins anew.</source>
        <translation>El chat empieza de nuevo.</translation>
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
        <translation>Mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
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
        <translation>Sus conversaciones aparecerán aquí cuando se inicie el chat.</translation>
    </message>
    <message>
        <source>Chat can&apos;t be reached</source>
        <translation>No se puede conectar con el chat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Conectado de nuevo</translation>
    </message>
</context>
<context>
    <name>Kustomer::Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Escriba un mensaje…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>Archivos para enviar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Files that can be sent (%1)</source>
        <translation>Archivos admitidos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. All of it is sent.</source>
        <translation>Aquí solo se muestra el principio. Se envía todo.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>The name of a file, before date and time</extracomment>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConnectionWords</name>
    <message>
        <source>Please log in again. What you write is sent as soon as you have.</source>
        <translation>Inicie sesión de nuevo. Sus mensajes se enviarán en cuanto lo haga.</translation>
    </message>
    <message>
        <source>Offline – messages are sent when you are back</source>
        <translation>Sin conexión: los mensajes se enviarán al recuperarla</translation>
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
        <translation>No se puede guardar su consentimiento en este disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConsentPage</name>
    <message>
        <source>Before we chat</source>
        <translation>Antes de chatear</translation>
    </message>
    <message>
        <source>What you write here is sent to our support and kept there.</source>
        <translation>Lo que escriba aquí se envía a nuestro equipo de soporte y se guarda allí.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Agree and start the chat</source>
        <translation>Aceptar e iniciar el chat</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationLines</name>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationListPage</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Loading conversations</source>
        <translation>Cargando conversaciones</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>¿En qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
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
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Powered by Kustomer</source>
        <translation>Con tecnología de Kustomer</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationMenu</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copiar transcripción</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Guardar transcripción…</translation>
    </message>
    <message>
        <source>End chat</source>
        <translation>Finalizar chat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Transcripción del chat</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Fetching the whole conversation…</source>
        <translation>Obteniendo toda la conversación…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Print transcript…</source>
        <translation>Imprimir transcripción…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It couldn&apos;t be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationOffer</name>
    <message>
        <source>Back to chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Dejar un mensaje</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Loading messages</source>
        <translation>Cargando mensajes</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationPager</name>
    <message>
        <source>The pages of the conversation list lead in a circle: the rest of it is not shown.</source>
        <translation>Las páginas de la lista de conversaciones se repiten en bucle: el resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRequests</name>
    <message>
        <source>This conversation has not begun yet.</source>
        <translation>Esta conversación aún no ha empezado.</translation>
    </message>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Ahora la sesión es de otro cliente.</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Usted: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>mark of a conversation</comment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>En pantalla</translation>
    </message>
</context>
<context>
    <name>Kustomer::ConversationSearch</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
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
        <translation>El archivo no se puede guardar en este disco.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Se canceló la descarga.</translation>
    </message>
</context>
<context>
    <name>Kustomer::DropVeil</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Suelte los archivos para adjuntarlos</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCapture</name>
    <message>
        <source>Please enter an email address, such as name@example.com.</source>
        <translation>Introduzca una dirección de correo electrónico, por ejemplo, nombre@example.com.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmailCard</name>
    <message>
        <source>Leave your email address, and we can answer you when you are away.</source>
        <translation>Deje su correo electrónico y podremos responderle aunque no esté aquí.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Don&apos;t ask for my email address</source>
        <translation>No pedir mi correo electrónico</translation>
    </message>
    <message>
        <source>Thank you, we have your email address.</source>
        <translation>Gracias, ya tenemos su dirección de correo.</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmojiGroup</name>
    <message>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Hearts and feelings</source>
        <translation>Corazones y sentimientos</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
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
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
</context>
<context>
    <name>Kustomer::EmptyWords</name>
    <message>
        <source>No conversation selected</source>
        <translation>Ninguna conversación seleccionada</translation>
    </message>
    <message>
        <source>Choose one from the list, or start a new one.</source>
        <translation>Elija una de la lista o inicie una nueva.</translation>
    </message>
    <message>
        <source>The messages couldn&apos;t be loaded</source>
        <translation>No se pudieron cargar los mensajes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>How can we help?</source>
        <translation>¿En qué podemos ayudarle?</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>El chat no está disponible en este momento</translation>
    </message>
</context>
<context>
    <name>Kustomer::Ending</name>
    <message>
        <source>Conversation ended</source>
        <translation>Conversación finalizada</translation>
    </message>
    <message>
        <source>The conversation couldn&apos;t be ended: %1</source>
        <translation>No se pudo finalizar la conversación: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::EvidenceDialog</name>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>This picture goes along with your message. Black out what nobody else needs to see, by drawing over it.</source>
        <translation>Esta imagen acompaña a su mensaje. Tape lo que nadie más necesita ver dibujando encima.</translation>
    </message>
    <message>
        <source>Text to be sent</source>
        <translation>Texto que se enviará</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file.</source>
        <translation>Este texto acompaña a su mensaje como archivo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to message</source>
        <translation>Añadir al mensaje</translation>
    </message>
    <message>
        <source>This text goes along with your message as a file. It is too long to be shown here as a whole.</source>
        <translation>Este texto acompaña a su mensaje como archivo. Es demasiado largo para mostrarlo aquí completo.</translation>
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
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>“%1” may run something on this computer.</source>
        <translation>«%1» podría ejecutar algún programa en este equipo.</translation>
    </message>
    <message>
        <source>Open it only if you expected it and trust who sent it.</source>
        <translation>Ábralo solo si lo esperaba y confía en quien lo envió.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>It couldn&apos;t be opened. Save it to open it yourself.</source>
        <translation>No se pudo abrir. Guárdelo para abrirlo por su cuenta.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>It couldn&apos;t be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::FileOffers</name>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Screenshot…</source>
        <translation>Captura de pantalla…</translation>
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
        <translation>En espera…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is here or there, such as &quot;1.2 MB of 4.8 MB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Try %1 again</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Mostrar imagen</translation>
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
        <translation>¿Cómo podemos ponernos en contacto con usted?</translation>
    </message>
    <message>
        <source>The expected wait is %1.</source>
        <translation>El tiempo de espera previsto es de %1.</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <translation>¿Cuál es su correo electrónico?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <translation>¿Cuál es su número de teléfono?</translation>
    </message>
    <message>
        <source>Thank you. We will get back to you.</source>
        <translation>Gracias. Nos pondremos en contacto con usted.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>aproximadamente %n minuto</numerusform>
            <numerusform>aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>aproximadamente %n hora</numerusform>
            <numerusform>aproximadamente %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Foot</name>
    <message>
        <source>This conversation has ended.</source>
        <translation>Esta conversación ha finalizado.</translation>
    </message>
    <message>
        <source>Chat is not available at the moment.</source>
        <translation>El chat no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Please choose one of the answers above.</source>
        <translation>Elija una de las respuestas de arriba.</translation>
    </message>
    <message>
        <source>Looking for what may help you…</source>
        <translation>Buscando contenido que pueda ayudarle…</translation>
    </message>
    <message>
        <source>Your answers are being sent…</source>
        <translation>Enviando sus respuestas…</translation>
    </message>
    <message>
        <source>We will get back to you by email.</source>
        <translation>Le responderemos por correo electrónico.</translation>
    </message>
    <message>
        <source>We will get back to you.</source>
        <translation>Nos pondremos en contacto con usted.</translation>
    </message>
    <message>
        <source>We will get back to you by phone.</source>
        <translation>Nos pondremos en contacto con usted por teléfono.</translation>
    </message>
    <message>
        <source>This conversation is being ended…</source>
        <translation>Se está finalizando esta conversación…</translation>
    </message>
</context>
<context>
    <name>Kustomer::FootBar</name>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Su número de teléfono</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>This conversation is open again.</source>
        <translation>Esta conversación vuelve a estar abierta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormCard</name>
    <message>
        <source>Question %L1 of %L2</source>
        <translation>Pregunta %L1 de %L2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
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
        <translation>Introduzca una dirección de correo electrónico, por ejemplo, nombre@example.com.</translation>
    </message>
    <message>
        <source>Please enter a phone number, with the code of its country.</source>
        <translation>Introduzca un número de teléfono con el prefijo del país.</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Introduzca un número.</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>Introduzca una fecha.</translation>
    </message>
    <message>
        <source>Please choose one of the answers.</source>
        <translation>Elija una de las respuestas.</translation>
    </message>
    <message>
        <source>Please enter an answer.</source>
        <translation>Introduzca una respuesta.</translation>
    </message>
</context>
<context>
    <name>Kustomer::FormOffers</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Kustomer::Forms</name>
    <message>
        <source>Nothing is asked here.</source>
        <translation>Aquí no hay ninguna pregunta.</translation>
    </message>
    <message>
        <source>Files can be sent once the questions are answered.</source>
        <translation>Podrá enviar archivos cuando haya respondido a las preguntas.</translation>
    </message>
    <message>
        <source>Your last answer is still on its way.</source>
        <translation>Su última respuesta aún se está enviando.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>Esta pregunta es obligatoria.</translation>
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
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Escribir un mensaje…</translation>
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
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>Kustomer::Handoffs</name>
    <message>
        <source>Somebody else is the customer now.</source>
        <translation>Ahora hay otra persona conectada.</translation>
    </message>
</context>
<context>
    <name>Kustomer::HeaderBar</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Más opciones de esta conversación</translation>
    </message>
    <message numerus="yes">
        <source>%n unread in other conversations</source>
        <translation>
            <numerusform>%n mensaje sin leer en otras conversaciones</numerusform>
            <numerusform>%n mensajes sin leer en otras conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Más sobre este artículo</translation>
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
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search for help</source>
        <translation>Buscar ayuda</translation>
    </message>
    <message>
        <source>More articles</source>
        <translation>Más artículos</translation>
    </message>
    <message>
        <source>Ask us</source>
        <translation>Pregúntenos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n artículo encontrado</numerusform>
            <numerusform>%n artículos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No article has the words “%1”.</source>
        <translation>Ningún artículo contiene «%1».</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Elija un artículo</translation>
    </message>
    <message>
        <source>This article can&apos;t be shown</source>
        <translation>No se puede mostrar este artículo</translation>
    </message>
    <message>
        <source>This article is not here</source>
        <translation>Este artículo no está aquí</translation>
    </message>
    <message>
        <source>It may have moved, or it is not published any more.</source>
        <translation>Es posible que se haya movido o que ya no esté publicado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There is no help here yet</source>
        <translation>Aquí todavía no hay artículos de ayuda</translation>
    </message>
    <message>
        <source>The articles couldn&apos;t be loaded</source>
        <translation>No se pudieron cargar los artículos</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>The article goes on; all of it is on its page.</source>
        <translation>El artículo continúa; puede leerlo completo en su página.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>on screen beside the list, spoken</comment>
        <translation>En pantalla</translation>
    </message>
</context>
<context>
    <name>Kustomer::HelpPage</name>
    <message>
        <source>Loading articles</source>
        <translation>Cargando artículos</translation>
    </message>
</context>
<context>
    <name>Kustomer::Home</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You couldn&apos;t be logged in, so you are chatting as a guest.</source>
        <translation>No se pudo iniciar sesión, por lo que está chateando como invitado.</translation>
    </message>
    <message>
        <source>Older conversations couldn&apos;t be loaded.</source>
        <translation>No se pudieron cargar las conversaciones anteriores.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be brought up to date.</source>
        <translation>No se pudieron actualizar sus conversaciones.</translation>
    </message>
    <message>
        <source>Your conversations couldn&apos;t be loaded</source>
        <translation>No se pudieron cargar sus conversaciones</translation>
    </message>
    <message>
        <source>Chat is not available at the moment</source>
        <translation>El chat no está disponible en este momento</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Ask us anything.</source>
        <translation>Pregúntenos lo que necesite.</translation>
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
            <numerusform>Chat, %n sin leer</numerusform>
            <numerusform>Chat, %n sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::IdentityVault</name>
    <message>
        <source>Not everything of the chat could be deleted from this computer. The next start tries it again. %1</source>
        <translation>No se pudieron eliminar todos los datos del chat de este equipo. Se volverá a intentar en el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::Inbox</name>
    <message>
        <source>There is no such conversation.</source>
        <translation>Esta conversación no existe.</translation>
    </message>
</context>
<context>
    <name>Kustomer::JumpButton</name>
    <message>
        <source>Jump to the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>Jump to 1 new message</source>
        <translation>Ir al mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Jump to %n new messages</source>
        <translation>
            <numerusform>Ir a %n mensaje nuevo</numerusform>
            <numerusform>Ir a los %n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Knowledge</name>
    <message>
        <source>There is no such part of the knowledge base.</source>
        <translation>Esta sección no existe en la base de conocimientos.</translation>
    </message>
    <message>
        <source>There is no such article.</source>
        <translation>Este artículo no existe.</translation>
    </message>
</context>
<context>
    <name>Kustomer::LauncherButton</name>
    <message>
        <source>1 unread message</source>
        <translation>1 mensaje sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Cerrar chat</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chatee con nosotros</translation>
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
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en otra ventana</translation>
    </message>
    <message>
        <source>Close chat</source>
        <translation>Cerrar chat</translation>
    </message>
    <message>
        <source>Show in a side panel</source>
        <translation>Mostrar en un panel lateral</translation>
    </message>
</context>
<context>
    <name>Kustomer::LoginDesk</name>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Un inicio de sesión más reciente sustituyó a este.</translation>
    </message>
    <message>
        <source>The customer logged out.</source>
        <translation>El cliente cerró la sesión.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Markdown</name>
    <message>
        <source>The rest is too long to be shown.</source>
        <translation>El resto es demasiado largo para mostrarlo.</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Kustomer::OptionList</name>
    <message>
        <source>Find an answer</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kustomer::Outcome</name>
    <message>
        <source>This conversation timed out</source>
        <translation>Esta conversación ha finalizado porque se agotó el tiempo</translation>
    </message>
    <message>
        <source>You have ended this conversation</source>
        <translation>Usted ha finalizado esta conversación</translation>
    </message>
    <message>
        <source>The team has ended this conversation</source>
        <translation>El equipo ha finalizado esta conversación</translation>
    </message>
    <message>
        <source>This conversation has ended</source>
        <translation>Esta conversación ha finalizado</translation>
    </message>
    <message>
        <source>This conversation was moved</source>
        <translation>Esta conversación se ha movido</translation>
    </message>
    <message>
        <source>This conversation goes on in another one</source>
        <translation>Esta conversación continúa en otra</translation>
    </message>
    <message>
        <source>This conversation is not available any more</source>
        <translation>Esta conversación ya no está disponible</translation>
    </message>
    <message>
        <source>The assistant has handed over to the team</source>
        <translation>El asistente ha pasado la conversación al equipo</translation>
    </message>
    <message>
        <source>%1 has joined</source>
        <extracomment>Of a person of the company, above their first message</extracomment>
        <translation>%1 se ha unido</translation>
    </message>
</context>
<context>
    <name>Kustomer::PictureViewer</name>
    <message>
        <source>Pictures of this conversation</source>
        <translation>Imágenes de esta conversación</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which picture of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Kustomer::Pictures</name>
    <message>
        <source>This picture can&apos;t be read.</source>
        <translation>No se puede leer esta imagen.</translation>
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
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>Kustomer::Queue</name>
    <message>
        <source>Nothing is asked in this conversation now.</source>
        <translation>Ahora no hay ninguna pregunta pendiente en esta conversación.</translation>
    </message>
    <message>
        <source>This is not offered.</source>
        <translation>Esta opción no está disponible.</translation>
    </message>
    <message>
        <source>This is not an email address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
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
        <translation>Es el número %L1 de la cola.</translation>
    </message>
    <message>
        <source>Expected wait: %1.</source>
        <translation>Espera prevista: %1.</translation>
    </message>
    <message>
        <source>I&apos;ll wait</source>
        <translation>Prefiero esperar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Please enter a valid email address.</source>
        <translation>Introduzca una dirección de correo electrónico válida.</translation>
    </message>
    <message>
        <source>Please enter a valid phone number.</source>
        <translation>Introduzca un número de teléfono válido.</translation>
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
        <translation>Descontento</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a face</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>a face</comment>
        <translation>Contento</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <comment>a face</comment>
        <translation>Muy descontento</translation>
    </message>
    <message>
        <source>Very happy</source>
        <comment>a face</comment>
        <translation>Muy contento</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Pulgar hacia abajo</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pulgar hacia arriba</translation>
    </message>
    <message>
        <source>Thumb to the side</source>
        <translation>Pulgar de lado</translation>
    </message>
</context>
<context>
    <name>Kustomer::ReadMarks</name>
    <message>
        <source>The customer has left.</source>
        <translation>El cliente se ha ido.</translation>
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
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Loading the article</source>
        <translation>Cargando el artículo</translation>
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
        <translation>escrito por una versión más reciente</translation>
    </message>
    <message>
        <source>%1[%2]: not readable</source>
        <translation>%1[%2]: no se puede leer</translation>
    </message>
    <message>
        <source>The chat cannot be kept on this disk.</source>
        <translation>El chat no se puede guardar en este disco.</translation>
    </message>
    <message>
        <source>The chat cannot be kept: this program comes without Qt&apos;s driver for SQLite.</source>
        <translation>No se puede guardar el chat: a este programa le falta el controlador de SQLite de Qt.</translation>
    </message>
</context>
<context>
    <name>Kustomer::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Guardar archivo…</translation>
    </message>
</context>
<context>
    <name>Kustomer::RowWords</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>A day of this year: weekday, day, month; see QLocale::toString</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: who, when, what</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New message from %1: %2</source>
        <extracomment>Spoken by screen readers: who, what</extracomment>
        <translation>Mensaje nuevo de %1: %2</translation>
    </message>
    <message>
        <source>AI assistant, %1</source>
        <extracomment>Spoken by screen readers: artificial intelligence, under this name</extracomment>
        <translation>Asistente de IA, %1</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <extracomment>Spoken by screen readers: an answer that was chosen</extracomment>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>AI</source>
        <extracomment>Beside the name of who wrote: artificial intelligence</extracomment>
        <translation>IA</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Above the articles that an answer rests on</extracomment>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Kustomer::RunningChat</name>
    <message>
        <source>The customer logged out.</source>
        <translation>El cliente cerró la sesión.</translation>
    </message>
</context>
<context>
    <name>Kustomer::SearchField</name>
    <message>
        <source>Close search</source>
        <translation>Cerrar búsqueda</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
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
        <translation>El servidor ya no acepta la identidad: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server did not say whom the login belongs to.</source>
        <translation>El servidor no indicó a quién corresponde el inicio de sesión.</translation>
    </message>
    <message>
        <source>A newer login took the place of this one.</source>
        <translation>Un inicio de sesión más reciente sustituyó a este.</translation>
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
        <translation>Hecho:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Por hacer:</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a piece of code</extracomment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <extracomment>Spoken by screen readers ahead of the first line of a quotation</extracomment>
        <translation>Cita: %1</translation>
    </message>
</context>
<context>
    <name>Kustomer::SurveyCard</name>
    <message>
        <source>Thank you for your feedback.</source>
        <translation>Gracias por sus comentarios.</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Enviar comentarios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is sent when you are back online.</source>
        <translation>Gracias. Sus comentarios se enviarán cuando vuelva a tener conexión.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Surveys</name>
    <message>
        <source>There is no survey for this conversation.</source>
        <translation>No hay ninguna encuesta para esta conversación.</translation>
    </message>
    <message>
        <source>This survey is closed.</source>
        <translation>Esta encuesta está cerrada.</translation>
    </message>
    <message>
        <source>This rating is not on the scale of the survey.</source>
        <translation>Esta valoración no está en la escala de la encuesta.</translation>
    </message>
    <message>
        <source>The answer is longer than %L1 characters.</source>
        <translation>La respuesta supera los %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TextBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>Kustomer::ThemeOverrides</name>
    <message>
        <source>The looks of the chat could not be changed.</source>
        <translation>No se pudo cambiar el aspecto del chat.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Thread</name>
    <message>
        <source>The pages of a conversation lead in a circle: the rest of it is not shown.</source>
        <translation>Las páginas de una conversación se repiten en bucle: el resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TimelineCanvas</name>
    <message>
        <source>Message sent</source>
        <translation>Mensaje enviado</translation>
    </message>
    <message>
        <source>Message not sent</source>
        <translation>Mensaje no enviado</translation>
    </message>
</context>
<context>
    <name>Kustomer::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1. You can undo it.</source>
        <extracomment>Spoken by screen readers: what happened</extracomment>
        <translation>%1. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
</context>
<context>
    <name>Kustomer::Tombstones</name>
    <message>
        <source>It could not be noted what of the chat is to be deleted.</source>
        <translation>No se pudo registrar qué datos del chat hay que eliminar.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Transcript</name>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 archivo adjunto</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%n archivo adjunto</numerusform>
            <numerusform>%n archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier messages are left out.</source>
        <translation>No se incluyen los mensajes anteriores.</translation>
    </message>
    <message>
        <source>Chat transcript</source>
        <translation>Transcripción del chat</translation>
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
        <translation>El archivo no se puede guardar en este disco.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Trouble</name>
    <message>
        <source>Please check your connection to the internet.</source>
        <translation>Compruebe su conexión a Internet.</translation>
    </message>
    <message>
        <source>A safe connection isn&apos;t possible from here at the moment.</source>
        <translation>En este momento no es posible establecer una conexión segura desde aquí.</translation>
    </message>
    <message>
        <source>The chat service has a problem. Please try again a little later.</source>
        <translation>El servicio de chat tiene un problema. Inténtelo de nuevo un poco más tarde.</translation>
    </message>
    <message>
        <source>The chat isn&apos;t set up correctly in this application.</source>
        <translation>El chat no está bien configurado en esta aplicación.</translation>
    </message>
    <message>
        <source>The files of the chat can&apos;t be used on this computer.</source>
        <translation>Los archivos del chat no se pueden usar en este equipo.</translation>
    </message>
    <message>
        <source>The chat service didn&apos;t allow it.</source>
        <translation>El servicio de chat no lo permitió.</translation>
    </message>
</context>
<context>
    <name>Kustomer::TypingWords</name>
    <message>
        <source>Typing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>AI assistant is replying…</source>
        <translation>El asistente de IA está respondiendo…</translation>
    </message>
</context>
<context>
    <name>Kustomer::Uploads</name>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Se canceló la carga.</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writers</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <extracomment>Artificial intelligence that has no other name</extracomment>
        <translation>Asistente de IA</translation>
    </message>
</context>
<context>
    <name>Kustomer::Writing</name>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>Kustomer::WritingDesk</name>
    <message>
        <source>Files cannot be sent here. Your message was kept as a draft.</source>
        <translation>Aquí no se pueden enviar archivos. Su mensaje se guardó como borrador.</translation>
    </message>
    <message>
        <source>This cannot be sent from here.</source>
        <translation>Esto no se puede enviar desde aquí.</translation>
    </message>
</context>
</TS>
