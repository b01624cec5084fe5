// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/conversationmenu.h"

#include "widgets/conversation/transcriptfile.h"
#include "widgets/conversation/transcripts.h"
#include "widgets/parts/chatmenu.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

ConversationMenu::ConversationMenu(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_menu(new ChatMenu(page))
    , m_new(m_menu->add({}, Icon::Compose))
    , m_search(m_menu->add({}, Icon::Search))
    , m_copy(m_menu->add({}, Icon::Copy))
    , m_save(m_menu->add({}, Icon::Save))
    , m_print(m_menu->add({}, Icon::Print))
    , m_end(m_menu->add({}, Icon::End, ChatMenu::Weight::Danger))
{
    connect(m_new, &QAction::triggered, this, &ConversationMenu::newConversationRequested);
    connect(m_search, &QAction::triggered, this, &ConversationMenu::searchRequested);
    connect(m_copy, &QAction::triggered, this, &ConversationMenu::copyTranscript);
    connect(m_save, &QAction::triggered, this, &ConversationMenu::askWhereToSave);
    connect(m_print, &QAction::triggered, this, &ConversationMenu::print);
    connect(m_end, &QAction::triggered, this, &ConversationMenu::endRequested);
    connect(&m_conversation, &WholeConversation::fetching, this,
            [this] { Q_EMIT done(tr("Fetching the whole conversation…")); });
    retranslate();
}

QMenu *ConversationMenu::menu() const
{
    return m_menu;
}

void ConversationMenu::retranslate()
{
    m_new->setText(tr("New conversation"));
    m_search->setText(tr("Search…"));
    m_copy->setText(tr("Copy transcript"));
    m_save->setText(tr("Save transcript…"));
    m_print->setText(tr("Print transcript…"));
    m_end->setText(tr("End chat"));
}

void ConversationMenu::review(End end)
{
    const TimelineModel *timeline = m_conversation.timeline();
    const bool hasRows = timeline && timeline->rowCount() > 0;
    for (QAction *action : {m_search, m_copy, m_save, m_print})
        action->setEnabled(hasRows);
    m_print->setVisible(canPrint());
    m_end->setVisible(end == End::Offered);
}

void ConversationMenu::setWays(const Ways &ways)
{
    m_new->setVisible(ways.toNew);
}

TranscriptContext ConversationMenu::contextOf(const TimelineModel &timeline) const
{
    return transcriptContext(*m_client, timeline.conversationId(), m_page->locale());
}

void ConversationMenu::copyTranscript()
{
    m_conversation.use([this](const TimelineModel &timeline) {
        QGuiApplication::clipboard()->setText(transcript(timeline, contextOf(timeline)));
        Q_EMIT done(tr("Copied"));
    });
}

void ConversationMenu::askWhereToSave()
{
    auto *dialog = new QFileDialog(m_page, tr("Save transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("Text (*.txt)"), tr("Web page (*.html)"), tr("PDF (*.pdf)")};
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("Chat transcript") + ".txt"_L1);
    const auto suffixOf = [filters](const QString &filter) {
        const QStringList suffixes{u"txt"_s, u"html"_s, u"pdf"_s};
        return suffixes.value(filters.indexOf(filter));
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [=](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &name) {
        save(transcriptName(name, suffixOf(dialog->selectedNameFilter())));
    });
    dialog->open();
}

void ConversationMenu::save(const QString &name)
{
    m_conversation.use([this, name](const TimelineModel &timeline) {
        const QString trouble = saveTranscript(name, timeline, contextOf(timeline));
        Q_EMIT done(trouble.isEmpty() ? tr("Saved") : tr("It couldn't be saved: %1").arg(trouble));
    });
}

void ConversationMenu::print()
{
    m_conversation.use([this](const TimelineModel &timeline) {
        printTranscript(timeline, contextOf(timeline), m_page,
                        [this] { Q_EMIT done(tr("It couldn't be printed")); });
    });
}

} // namespace Kustomer
