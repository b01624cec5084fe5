// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/timeline/messageeditor.h"
#include "chat/timeline/newcomers.h"
#include "chat/timeline/writabletimelinemodel.h"

#include <KustomerChat/Conversation>

#include <QSet>

namespace Kustomer {

/// What is shown of a conversation: takes messages in, fit to be shown and each once, and says
/// which of them nobody here knew.
class Sheet : public QObject
{
    Q_OBJECT

public:
    /// Answers with the client id of the outbox entry that a message stands for, if any.
    using Claim = std::function<QString(const Message &)>;
    /// The instant after which unknown messages are news, an invalid one: all are; none: they are
    /// history.
    using News = std::optional<QDateTime>;

    Sheet(const QString &conversationId, Telling *telling,
          const MessageEditor::Registers &registers, Claim claim, QObject *parent = nullptr);

    QString id() const { return m_model->conversationId(); }
    WritableTimelineModel *model() const { return m_model; }
    MessageEditor &editor() { return m_editor; }

    /// Takes over what the service has; answers with what is news.
    QList<Message> take(QList<Message> messages, const News &newsSince);
    /// Shows a message of the outbox, or what became of it.
    void show(const Message &own);
    /// Shows what an earlier process knew: the newest messages then, without a gap.
    void recall(QList<Message> messages);
    /// The newest page is here and takes the place of what was recalled, unless it reaches it.
    void settle(const QList<Message> &newestPage, const QString &next);
    /// Whether the conversation begins here. Where it does not, only who comes before the eyes of
    /// the customer has joined: anybody else may have spoken further up.
    void setWhole(bool isWhole);
    void forgetConfirmed();
    /// The newest messages that the server has.
    QList<Message> newest(int most) const;
    /// Whether a message is shown with this body, as far as the application lets it pass.
    bool shows(const Message &message, const QString &body) const;
    /// The service says more of a link, perhaps of a message that is not here yet.
    void addPreview(const QString &messageId, const LinkPreview &preview);
    /// Says what has become of the conversation.
    void setOutcome(const Conversation &conversation);
    /// Draws the "new messages" line above what was written since then, also where it is still to
    /// be loaded, unless it is drawn.
    void drawUnreadLine(const QDateTime &seen);
    void clearUnreadLine();

    /// Goes on in the model of another sheet, with what is here. Whoever holds the model that was
    /// here before sees the same in it; returns that one.
    WritableTimelineModel *moveTo(Sheet *other);

Q_SIGNALS:
    /// Rows changed by themselves.
    void updated();
    void olderRequested();

private:
    void watchModel();
    void showEvents();
    void recountNewcomers();

    People *m_people;
    MessageEditor m_editor;
    Claim m_claim;
    WritableTimelineModel *m_model;
    Newcomers m_newcomers;
    bool m_isWhole = true;
    QSet<QString> m_live; ///< messages that were news below what was here
    std::optional<EventRow> m_handover;
    News m_unreadSince;       ///< while the "new messages" line is wanted
    QSet<QString> m_recalled; ///< messages of an earlier process, until the newest page is here
};

} // namespace Kustomer
