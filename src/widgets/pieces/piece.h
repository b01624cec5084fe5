// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/fileactions.h"

#include <KustomerChat/LinkSource>
#include <KustomerChat/MessageTemplate>

#include <QList>
#include <QRect>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace Kustomer {

/// Opens a web page or starts an e-mail.
struct OpenLink
{
    QUrl url;
    LinkSource source = LinkSource::Text;
    bool operator==(const OpenLink &) const = default;
};

/// Sends a message that failed again.
struct RetrySend
{
    QString clientId;
    bool operator==(const RetrySend &) const = default;
};

/// Gives up a message that failed.
struct DiscardSend
{
    QString clientId;
    bool operator==(const DiscardSend &) const = default;
};

/// Chooses one of the answers that a message offers.
struct ChooseReply
{
    QString messageId;
    QString payload;
    bool operator==(const ChooseReply &) const = default;
};

/// Opens a level of the answers that a message offers.
struct BrowseReplies
{
    QString messageId;
    QStringList branch; ///< payloads on the way to it
    bool operator==(const BrowseReplies &) const = default;
};

/// Opens an article or a category of the knowledge base.
struct ShowArticle
{
    ArticleLink link;
    bool operator==(const ShowArticle &) const = default;
};

/// Opens another conversation.
struct OpenConversation
{
    QString conversationId;
    bool operator==(const OpenConversation &) const = default;
};

/// Take a text along, such as a piece of code.
struct CopyText
{
    QString text;

    bool operator==(const CopyText &) const = default;
};

/// What can be done in a timeline: the only list of it. Whoever answers visits it, so that a kind
/// without an answer does not compile.
using Action = std::variant<OpenLink, RetrySend, DiscardSend, OpenPicture, OpenFile, SaveFile,
                            CancelTransfer, RetryFile, RemoveFile, ShowPicture, ChooseReply,
                            BrowseReplies, ShowArticle, OpenConversation, CopyText>;

/// Answers each kind of action: `std::visit(Visitor{[](const OpenLink &) { … }, …}, action)`.
template <typename... Answers>
struct Visitor : Answers...
{
    using Answers::operator()...;
};

template <typename... Answers>
Visitor(Answers...) -> Visitor<Answers...>;

/// Something in a row that is looked at, pointed at, pressed or spoken by itself.
struct Piece
{
    enum class Role { Label, Picture, Link, Button };

    Role role = Role::Label;
    QList<QRect> rects; ///< one for each line
    QString words;
    QString toolTip = {};
    std::optional<Action> action = {}; ///< pressable, so the Tab key stops there
    qreal radius = 0;                  ///< of the corners of what is seen of it

    bool contains(QPoint point) const;
    void translate(QPoint by);
    bool operator==(const Piece &) const = default;
};

/// The pieces that can be pressed, in the order they are read.
QList<Piece> pressable(const QList<Piece> &pieces);

} // namespace Kustomer
