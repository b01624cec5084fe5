// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/conversationlistview.h"

#include "widgets/home/conversationdelegate.h"
#include "widgets/home/foundmessages.h"
#include "widgets/home/listedconversations.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/ConversationListModel>

#include <QIdentityProxyModel>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kustomer {

namespace {

// Says the rows in words, for screen readers and for finding one by typing.
class SpokenConversations final : public QIdentityProxyModel
{
public:
    SpokenConversations(QWidget *view, const ConversationDelegate *delegate)
        : QIdentityProxyModel(view)
        , m_view(view)
        , m_delegate(delegate)
    { }

    void setTeam(const Team &team) { m_team = team; }
    void setClient(ChatClient *client, QAbstractItemModel *conversations)
    {
        m_client = client;
        setSourceModel(conversations);
    }

    /// Another row is open now.
    void tellOpen()
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::AccessibleTextRole});
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == ConversationDelegate::DraftRole) {
            const QVariant id
                = QIdentityProxyModel::data(index, ConversationListModel::ConversationIdRole);
            return draft(id.toString());
        }
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        const auto conversation
            = QIdentityProxyModel::data(index, ConversationListModel::ConversationRole)
                  .value<Conversation>();
        ConversationRow row = conversationRow(conversation, m_team, m_delegate->now(),
                                              m_view->locale(), draft(conversation.id));
        row.open = m_delegate->isOpen(index);
        return role == Qt::DisplayRole ? row.headline : row.spoken();
    }

private:
    /// What was found is shown as it was said.
    QString draft(const QString &conversationId) const
    {
        return qobject_cast<const FoundMessages *>(sourceModel())
            ? QString()
            : m_client->draft(conversationId).body;
    }

    QWidget *m_view;
    const ConversationDelegate *m_delegate;
    Team m_team;
    ChatClient *m_client = nullptr;
};

} // namespace

ConversationListView::ConversationListView(QWidget *parent)
    : ConversationListView(new ConversationDelegate, parent)
{ }

ConversationListView::ConversationListView(ConversationDelegate *delegate, QWidget *parent)
    : RowList(delegate, parent)
    , m_delegate(delegate)
    , m_found(new FoundMessages(this))
    , m_listed(new ListedConversations(this))
{
    connect(m_listed, &ListedConversations::filtered, this, &ConversationListView::filtered);
    setModel(new SpokenConversations(this, m_delegate));
    m_minute.setObjectName(u"kustomer-minute"_s);
    m_minute.setInterval(1min);
    m_minute.callOnTimeout(this, &ConversationListView::age);
    connect(model(), &QAbstractItemModel::rowsInserted, this,
            &ConversationListView::requestPictures);
    connect(model(), &QAbstractItemModel::dataChanged, this,
            &ConversationListView::requestPictures);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &ConversationListView::divide);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &ConversationListView::divide);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ConversationListView::divide);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &ConversationListView::divide);
    connect(model(), &QAbstractItemModel::dataChanged, this, &ConversationListView::divide);
    connect(model(), &QAbstractItemModel::layoutAboutToBeChanged, this,
            &ConversationListView::noteSight);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &ConversationListView::keepInSight);
    Looks::follow(this, [this](const Looks &looks) { takePicturesFrom(looks.images()); });
}

void ConversationListView::setClient(ChatClient *client)
{
    m_client = client;
    m_listed->setClient(client);
    static_cast<SpokenConversations *>(model())->setClient(client, m_listed);
    connect(client, &ChatClient::draftChanged, viewport(), qOverload<>(&QWidget::update));
    divide();
}

int ConversationListView::showFound(const QList<Message> &messages, const QString &words)
{
    m_found->show(messages, words, *m_client->conversations(), *m_listed);
    static_cast<SpokenConversations *>(model())->setSourceModel(m_found);
    divide();
    requestPictures();
    return m_found->rowCount();
}

void ConversationListView::showAll()
{
    auto *spoken = static_cast<SpokenConversations *>(model());
    if (spoken->sourceModel() == m_listed)
        return;
    spoken->setSourceModel(m_listed);
    divide();
    requestPictures();
}

int ConversationListView::listed() const
{
    return m_listed->rowCount();
}

bool ConversationListView::lists(const QString &conversationId) const
{
    return m_listed->lists(conversationId);
}

// Open ones come first: the ended ones are a section of their own.
void ConversationListView::divide()
{
    int first = 0;
    int end = model()->rowCount();
    while (first < end) {
        const int middle = (first + end) / 2;
        if (model()->index(middle, 0).data(ConversationListModel::EndedRole).toBool())
            end = middle;
        else
            first = middle + 1;
    }
    const int firstEnded = first < model()->rowCount() ? first : -1;
    if (m_delegate->firstEnded() == firstEnded)
        return;
    m_delegate->setFirstEnded(firstEnded);
    scheduleDelayedItemsLayout();
}

void ConversationListView::noteSight()
{
    m_seesKeyboard = window()->focusWidget() == this
        && viewport()->rect().contains(visualRect(currentIndex()));
}

/// News lead a conversation to the top: where it has the keyboard, it is seen there, too.
void ConversationListView::keepInSight()
{
    if (m_seesKeyboard)
        scrollTo(currentIndex());
}

void ConversationListView::takePicturesFrom(ImageCache *images)
{
    if (m_images == images)
        return;
    m_images = images;
    m_delegate->setImageCache(m_images);
    if (m_images)
        connect(m_images, &ImageCache::imageArrived, viewport(), qOverload<>(&QWidget::update));
    requestPictures();
}

void ConversationListView::requestPictures()
{
    for (int row = 0; m_images && row < model()->rowCount(); ++row) {
        const QVariant conversation
            = model()->index(row, 0).data(ConversationListModel::ConversationRole);
        m_images->request(avatarUrl(conversation.value<Conversation>(), m_team));
    }
}

void ConversationListView::setTeam(const Team &team)
{
    m_team = team;
    m_delegate->setTeam(team);
    static_cast<SpokenConversations *>(model())->setTeam(team);
    requestPictures();
    viewport()->update();
}

void ConversationListView::setClock(const std::function<QDateTime()> &clock)
{
    m_delegate->setClock(clock);
    viewport()->update();
}

void ConversationListView::setOpenConversation(const QString &id)
{
    m_delegate->setOpenConversation(id);
    static_cast<SpokenConversations *>(model())->tellOpen();
    viewport()->update();
}

void ConversationListView::showEvent(QShowEvent *event)
{
    RowList::showEvent(event);
    m_lastMinute = m_delegate->now();
    m_minute.start();
}

void ConversationListView::hideEvent(QHideEvent *event)
{
    RowList::hideEvent(event);
    m_minute.stop();
}

// Only what reads otherwise now is painted: an old list costs nothing, and a line of a row so
// little that no thread of Qt's pool is woken for it.
void ConversationListView::age()
{
    const QDateTime before = std::exchange(m_lastMinute, m_delegate->now());
    const QRect shown = viewport()->rect();
    for (QModelIndex index = indexAt({0, 0}); visualRect(index).intersects(shown);
         index = index.siblingAtRow(index.row() + 1)) {
        const auto conversation
            = index.data(ConversationListModel::ConversationRole).value<Conversation>();
        if (timeOf(conversation, before, locale()) != timeOf(conversation, m_lastMinute, locale()))
            viewport()->update(m_delegate->timeLine(visualRect(index), index));
    }
}

void ConversationListView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(ConversationListModel::ConversationIdRole).toString();
    const QString messageId = index.data(FoundMessages::MessageIdRole).toString();
    m_delegate->setOpenMessage(messageId);
    static_cast<SpokenConversations *>(model())->tellOpen();
    viewport()->update();
    if (messageId.isEmpty())
        Q_EMIT conversationChosen(id);
    else
        Q_EMIT messageChosen(id, messageId);
}

} // namespace Kustomer
