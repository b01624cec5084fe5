// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/movingstyle.h"
#include "widgets/faketimeline.h"
#include "widgets/timeline/timelineview.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace Kustomer {

/// Fusion without animations, so that every move is there at once.
class StillStyle final : public Testing::MovingStyle
{
public:
    StillStyle()
        : MovingStyle(std::chrono::milliseconds(0))
    { }
};

/// Rows that cost little: lines of so many words, set by hand.
class LineTimeline : public QAbstractListModel
{
public:
    explicit LineTimeline(int count)
    {
        for (int row = 0; row < count; ++row)
            m_words << 1 + row * 7 % 40;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_words.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == TimelineModel::KindRole ? QVariant(int(TimelineModel::Kind::Notice))
            : role == TimelineModel::BodyRole ? QVariant(u"word "_qs.repeated(m_words[index.row()]))
                                              : QVariant();
    }

    void insert(int before, const QList<int> &words)
    {
        beginInsertRows({}, before, before + int(words.size()) - 1);
        for (qsizetype i = 0; i < words.size(); ++i)
            m_words.insert(before + i, words.at(i));
        endInsertRows();
    }

    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_words.remove(first, count);
        endRemoveRows();
    }

    void replace(int row, int words)
    {
        m_words[row] = words;
        Q_EMIT dataChanged(index(row), index(row));
    }

    /// to: counted before the row is taken out.
    void move(int from, int to)
    {
        beginMoveRows({}, from, from, {}, to);
        m_words.move(from, to > from ? to - 1 : to);
        endMoveRows();
    }

    void reverse()
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &known : before)
            after << index(rowCount() - 1 - known.row());
        std::reverse(m_words.begin(), m_words.end());
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }

private:
    QList<int> m_words;
};

/// So many messages of the company without anything between them.
class EndlessTimeline : public FakeTimeline
{
public:
    explicit EndlessTimeline(int count)
        : m_count(count)
    { }

    int rowCount(const QModelIndex &) const override { return m_count; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        const FakeRow row = fromCompany(QString::number(index.row()));
        return role == TimelineModel::BodyRole   ? row.message.body
            : role == TimelineModel::MessageRole ? QVariant::fromValue(row.message)
                                                 : QVariant();
    }

    mutable int asked = 0; ///< how often data() was

private:
    int m_count;
};

/// A timeline between two fields, for the way of the keyboard through the window.
struct TimelineWindow
{
    TimelineWindow()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part : {static_cast<QWidget *>(before), static_cast<QWidget *>(view),
                              static_cast<QWidget *>(after)})
            column->addWidget(part);
        window.resize(400, 560);
        window.show();
        window.activateWindow();
    }

    QWidget window;
    QLineEdit *before = new QLineEdit;
    TimelineView *view = new TimelineView;
    QLineEdit *after = new QLineEdit;
};

/// Writes down what the customer wants done: "open https://a.example/", "retry client-3".
inline QStringList &noteActions(TimelineView &view, QStringList &notes)
{
    QObject::connect(&view, &TimelineView::acted, &view, [&notes](int, const Action &action) {
        notes << std::visit(
            Visitor{[](const OpenLink &open) { return u"open "_qs + open.url.toString(); },
                    [](const RetrySend &retry) { return u"retry "_qs + retry.clientId; },
                    [](const DiscardSend &discard) { return u"discard "_qs + discard.clientId; },
                    [](const OpenPicture &open) {
                        return u"look at "_qs
                            + (open.url.isEmpty() ? open.place.attachmentId : open.url.toString());
                    },
                    [](const OpenFile &open) { return u"open "_qs + open.place.attachmentId; },
                    [](const SaveFile &save) { return u"save "_qs + save.place.attachmentId; },
                    [](const CancelTransfer &stop) { return u"stop "_qs + stop.place.clientId; },
                    [](const RetryFile &retry) { return u"retry file "_qs + retry.place.clientId; },
                    [](const RemoveFile &file) { return u"remove file "_qs + file.place.clientId; },
                    [](const ShowPicture &show) { return u"show "_qs + show.url.toString(); },
                    [](const ChooseReply &reply) { return u"choose "_qs + reply.payload; },
                    [](const ShowArticle &article) { return u"read "_qs + article.link.id; },
                    [](const CopyText &copy) { return u"copy "_qs + copy.text; },
                    [](const OpenConversation &other) {
                        return u"open conversation "_qs + other.conversationId;
                    },
                    [](const BrowseReplies &level) {
                        return u"browse "_qs + level.branch.join(u'/');
                    }},
            action);
    });
    return notes;
}

/// Messages of both sides, a minute apart.
inline QList<FakeRow> conversation(int count, int minute = 0)
{
    QRandomGenerator random(quint32(count + minute));
    QList<FakeRow> rows;
    for (int i = 0; i < count; ++i) {
        const QString body = u"Words of a **message** "_qs.repeated(random.bounded(1, 14));
        rows << (random.bounded(2) == 0 ? fromCompany(body, minute + i)
                                        : fromCustomer(body, minute + i));
    }
    return rows;
}

/// Where what a row says begins, which is what a reader looks at.
inline int place(const TimelineView &view, const QPersistentModelIndex &row)
{
    const QRect rect = view.rowRect(row.row());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = 0; x < rect.width(); x += 8) {
            if (view.hitAt({x, y}).onText)
                return y;
        }
    }
    return rect.top();
}

/// A point of the viewport that fits; (−1, −1) where there is none.
template <typename Fits>
QPoint findPoint(const TimelineView &view, const Fits &fits)
{
    for (int y = 0; y < view.viewport()->height(); y += 3) {
        for (int x = 0; x < view.viewport()->width(); x += 3) {
            if (fits(QPoint(x, y)))
                return {x, y};
        }
    }
    return {-1, -1};
}

inline QPoint findText(const TimelineView &view)
{
    return findPoint(view, [&view](QPoint point) { return view.hitAt(point).onText; });
}

/// The first piece of a role; with words, the one that says them.
inline QPoint findPiece(const TimelineView &view, Piece::Role role, const QString &words = {})
{
    return findPoint(view, [&](QPoint point) {
        const std::optional<Piece> piece = view.pieceAt(point);
        return piece && piece->role == role && (words.isEmpty() || piece->words == words);
    });
}

} // namespace Kustomer
