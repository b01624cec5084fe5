// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/timeline/rowmenu.h"

#include "chat/reading/links.h"
#include "widgets/bubble/bubble.h"
#include "widgets/words/filewords.h"
#include "widgets/words/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Kustomer {
namespace {

constexpr int widest = 16; ///< in lines of the menu: of what is named, such as a file

template <typename... Kinds>
bool isOneOf(const Piece &piece)
{
    return piece.action && (std::holds_alternative<Kinds>(*piece.action) || ...);
}

/// What belongs into the menu of a row where this piece was pointed at; of the whole row its only
/// link or picture, and all of its files.
QList<Piece> offered(const Bubble &bubble, const std::optional<Piece> &piece)
{
    QList<Piece> pieces = pressable(bubble.pieces());
    const bool oneLink
        = std::ranges::count(pieces, Piece::Role::Link, [](const Piece &one) { return one.role; })
        == 1;
    const auto isPicture = [](const Piece &one) {
        return isOneOf<OpenPicture>(one);
    };
    const bool onePicture = std::ranges::count_if(pieces, isPicture) == 1;
    const bool isWhole = !piece || !piece->action;
    pieces.removeIf([&](const Piece &one) {
        const bool isOfTheMessage = isOneOf<RetrySend, DiscardSend>(one)
            || (one.role == Piece::Role::Link && oneLink)
            || (isWhole && onePicture && isPicture(one))
            || (isWhole && isOneOf<OpenFile, SaveFile, CancelTransfer, RetryFile, RemoveFile>(one));
        return one != piece && !isOfTheMessage;
    });
    return pieces;
}

QString nameOf(const QModelIndex &row, const FilePlace &place)
{
    const auto message = row.data(TimelineModel::MessageRole).value<Message>();
    return message.attachments.value(place.index).name;
}

} // namespace

RowMenu::RowMenu(QWidget *view, const ChatTheme &theme)
    : m_menu(new ChatMenu(view))
    , m_font(theme.font)
{
    setParent(m_menu);
    m_menu->setToolTipsVisible(true);
    m_menu->setTheme(theme);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
}

ChatMenu *RowMenu::open(QPoint place)
{
    if (m_menu->isEmpty()) {
        delete m_menu; // and this
        return nullptr;
    }
    m_menu->popup(place);
    return m_menu;
}

void RowMenu::addCopySelection()
{
    connect(m_menu->add(tr("Copy"), Icon::Copy), &QAction::triggered, this,
            &RowMenu::copyRequested);
}

void RowMenu::addCopyMessage(const Bubble &bubble)
{
    connect(m_menu->add(tr("Copy message"), Icon::Copy), &QAction::triggered, this,
            [text = bubble.copyOf(0, bubble.textLength())] {
                QGuiApplication::clipboard()->setText(text);
            });
}

void RowMenu::addRow(const QPersistentModelIndex &row, const Bubble &bubble,
                     const std::optional<Piece> &piece)
{
    if (m_menu->isEmpty() && bubble.textLength() > 0)
        addCopyMessage(bubble);
    const QList<Piece> pieces = offered(bubble, piece);
    if (!m_menu->isEmpty() && !pieces.isEmpty() && pieces.first().role == Piece::Role::Button)
        m_menu->addSeparator();
    const bool isSavedApart
        = std::ranges::any_of(pieces, [](const Piece &one) { return isOneOf<SaveFile>(one); });
    for (const Piece &one : pieces)
        addPiece(row, one, isSavedApart);
}

void RowMenu::addDeed(const QString &words, const QPersistentModelIndex &row, const Action &action)
{
    const auto weight = std::holds_alternative<DiscardSend>(action) ? ChatMenu::Weight::Danger
                                                                    : ChatMenu::Weight::Plain;
    const QFontMetrics metrics(m_font);
    const QString shown = metrics.elidedText(words, Qt::ElideMiddle, widest * metrics.height());
    QAction *entry = m_menu->add(shown, {}, weight);
    if (shown != words)
        entry->setToolTip(toolTipOf(words));
    connect(entry, &QAction::triggered, this, [this, action, row] {
        if (row.isValid())
            Q_EMIT acted(row.row(), action);
    });
}

void RowMenu::addPiece(const QPersistentModelIndex &row, const Piece &piece, bool isSavedApart)
{
    const auto act = [&](const auto &action) {
        addDeed(piece.words, row, action);
    };
    const auto copyLink = [&](const OpenLink &link) {
        connect(m_menu->add(tr("Copy link"), Icon::Copy), &QAction::triggered, this,
                [url = link.url] { QGuiApplication::clipboard()->setText(copyOf(url)); });
    };
    const auto openPicture = [&](const OpenPicture &picture) {
        addDeed(tr("Open picture"), row, picture);
        if (!picture.place.messageId.isEmpty())
            addDeed(tr("Save picture…"), row, SaveFile{picture.place});
    };
    const auto openFile = [&](const OpenFile &file) {
        act(file);
        if (!isSavedApart && !file.place.messageId.isEmpty())
            addDeed(tr("Save file…"), row, SaveFile{file.place});
    };
    const auto retryFile = [&](const RetryFile &file) {
        act(file);
        // Of what has not been sent; a picture has no room for a second button.
        if (piece.role == Piece::Role::Picture && file.place.messageId.isEmpty())
            addDeed(FileWords::remove(nameOf(row, file.place)), row, RemoveFile{file.place});
    };
    std::visit(Visitor{act, copyLink, openPicture, openFile, retryFile}, *piece.action);
}

} // namespace Kustomer
