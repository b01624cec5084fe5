// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/listing/sayings.h"
#include "chat/listing/unsentlines.h"
#include "chat/listing/writableconversationlistmodel.h"

#include <QSet>

#include <functional>

namespace Kustomer {

/// The lines of the list: what the server has of each conversation, or what the customer wrote
/// there and the server does not have yet, where that is newer.
class ConversationLines
{
public:
    /// The model outlives it.
    explicit ConversationLines(WritableConversationListModel *model)
        : m_model(model)
    { }

    WritableConversationListModel *model() const { return m_model; }
    bool isEmpty() const { return m_model->rowCount() == 0; }
    /// As the server has it, whatever its line says.
    std::optional<Conversation> known(const QString &id) const;
    QSet<QString> knownIds() const;
    /// Those of the server that stand on top.
    QList<Conversation> newest(int most) const;

    using Descriptions = std::function<QVariantMap(const QString &id)>;
    /// Attributes that are on their way to the server, and shown as if they had arrived.
    void setDescriptions(const Descriptions &descriptions) { m_descriptions = descriptions; }
    using Filter = std::function<std::optional<Message>(const Message &)>;
    /// What is shown instead of the company's messages, in previews as well.
    void setFilter(const Filter &filter) { m_filter = filter; }
    /// See Sayings.
    bool isContradiction(const Conversation &said, Turns::Moment asked) const;
    /// What is to be shown where an answer to what was asked then says this.
    Conversation shown(const Conversation &said, Turns::Moment asked);
    /// The server has taken these attributes; whether that changes a line.
    bool describe(const QString &id, const QVariantMap &attributes, Turns::Moment now);
    void put(const Conversation &conversation);
    void takeOut(const QString &id);
    /// A text waits, is on its way or was refused. One that is to begin a conversation has a line
    /// of its own.
    void showUnsent(const Message &unsent);
    /// The server has it, or nobody wants it any more; without a client id: whatever waits there.
    void dropUnsent(const QString &id, const QString &clientId);
    /// Whether something waits there, or was refused.
    bool hasUnsent(const QString &id) const { return m_unsent.latest(id) != nullptr; }
    void nameResponder(const User &person);
    void setUnreadCount(const QString &id, int count);
    void clear();

private:
    QVariantMap waitingOf(const QString &id) const;
    QString previewOf(const Conversation &news) const;

    WritableConversationListModel *m_model;
    UnsentLines m_unsent;
    Descriptions m_descriptions;
    Filter m_filter;
    Sayings m_sayings;
    QHash<QString, Conversation> m_covered; ///< what the server has, below a line that is unsent
};

} // namespace Kustomer
