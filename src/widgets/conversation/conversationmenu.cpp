// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/conversationmenu.h"

#include "widgets/parts/chatmenu.h"
#include "widgets/text/transcript.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {

ConversationMenu::ConversationMenu(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_menu(new ChatMenu(page))
    , m_new(m_menu->add({}, Icon::Compose))
    , m_copy(m_menu->add({}, Icon::Copy))
    , m_save(m_menu->add({}, Icon::Save))
    , m_end(m_menu->add({}, Icon::End, ChatMenu::Weight::Danger))
{
    connect(m_new, &QAction::triggered, this, &ConversationMenu::newConversationRequested);
    connect(m_copy, &QAction::triggered, this, &ConversationMenu::copyTranscript);
    connect(m_save, &QAction::triggered, this, &ConversationMenu::askWhereToSave);
    connect(m_end, &QAction::triggered, this, &ConversationMenu::endRequested);
    retranslate();
}

QMenu *ConversationMenu::menu() const
{
    return m_menu;
}

void ConversationMenu::setTimeline(const TimelineModel *timeline)
{
    m_timeline = timeline;
}

void ConversationMenu::retranslate()
{
    m_new->setText(tr("New conversation"));
    m_copy->setText(tr("Copy transcript"));
    m_save->setText(tr("Save transcript…"));
    m_end->setText(tr("End chat"));
}

void ConversationMenu::review(End end)
{
    const bool hasRows = m_timeline && m_timeline->rowCount() > 0;
    m_copy->setEnabled(hasRows);
    m_save->setEnabled(hasRows);
    m_end->setVisible(end == End::Offered);
}

QString ConversationMenu::text() const
{
    return m_timeline ? transcript(*m_timeline, m_teamName, m_page->locale()) : QString();
}

void ConversationMenu::copyTranscript()
{
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT done(tr("Copied"));
}

void ConversationMenu::askWhereToSave()
{
    auto *dialog = new QFileDialog(m_page, tr("Save transcript"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(tr("Chat transcript") + ".txt"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &ConversationMenu::save);
    dialog->open();
}

void ConversationMenu::save(const QString &name)
{
    QSaveFile file(name);
    const QByteArray bytes = text().toUtf8();
    const bool isSaved
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    Q_EMIT done(isSaved ? tr("Saved") : tr("It couldn't be saved: %1").arg(file.errorString()));
}

} // namespace Kustomer
