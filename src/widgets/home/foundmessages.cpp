// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/foundmessages.h"

#include "chat/reading/showable.h"
#include "widgets/text/foldedtext.h"
#include "widgets/text/markdown.h"

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype before = 24; ///< characters that are shown ahead of the words

Conversation rowFor(const Message &message, const QString &words,
                    const ConversationListModel &conversations)
{
    const int known = conversations.rowOf(message.conversationId);
    Conversation row
        = known < 0 ? Conversation{.id = message.conversationId} : conversations.at(known);
    row.preview = excerptAround(words, textOf(message).plain());
    row.previewAuthor = message.direction == Message::Direction::FromCustomer
        ? Conversation::Author::Customer
        : Conversation::Author::Company;
    row.lastMessageAt = message.createdAt;
    row.unreadCount = 0;
    row.endedAt = {}; // found is found: no section divides it
    return row;
}

QList<Conversation> titledSo(const QString &words, const QAbstractItemModel &listed)
{
    const FoldedText wanted(words.simplified());
    QList<Conversation> found;
    for (int row = 0; row < listed.rowCount(); ++row) {
        const auto conversation = listed.index(row, 0)
                                      .data(ConversationListModel::ConversationRole)
                                      .value<Conversation>();
        const QString title = showable(conversation.title).simplified(); // as the list shows it
        if (!FoldedText(title).rangesOf(wanted).isEmpty())
            found << conversation;
    }
    return found;
}

} // namespace

QString excerptAround(const QString &words, const QString &text)
{
    const QString line = text.simplified();
    const QList<FoldedText::Range> places
        = FoldedText(line).rangesOf(FoldedText(words.simplified()));
    if (places.isEmpty() || places.first().from <= before)
        return line;
    qsizetype from = line.lastIndexOf(u' ', places.first().from - before);
    from = from < 0 ? places.first().from : from + 1;
    return u"…"_s + line.sliced(from);
}

void FoundMessages::show(const QList<Message> &messages, const QString &words,
                         const ConversationListModel &conversations,
                         const QAbstractItemModel &listed)
{
    beginResetModel();
    m_rows.clear();
    for (const QList<Conversation> titled = titledSo(words, listed);
         const Conversation &conversation : titled)
        m_rows.append({conversation, {}});
    for (const Message &message : messages)
        m_rows.append({rowFor(message, words, conversations), message.id});
    endResetModel();
}

int FoundMessages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundMessages::data(const QModelIndex &index, int role) const
{
    if (index.model() != this || !hasIndex(index.row(), index.column()))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case ConversationListModel::ConversationRole:
        return QVariant::fromValue(row.conversation);
    case ConversationListModel::ConversationIdRole:
        return row.conversation.id;
    case ConversationListModel::EndedRole:
        return false;
    case MessageIdRole:
        return row.messageId;
    default:
        return {};
    }
}

} // namespace Kustomer
