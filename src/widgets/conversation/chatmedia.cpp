// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/conversation/chatmedia.h"

#include "widgets/pictures/companypictures.h"
#include "widgets/pictures/webpicture.h"

#include <KustomerChat/Attachments>

namespace Kustomer {

ChatMedia::ChatMedia(ChatClient *client, QObject *parent)
    : RowMedia(parent)
    , m_client(client)
    , m_files(client->attachments())
{
    connect(m_files, &Attachments::uploadChanged, this, &RowMedia::changed);
    connect(m_files, &Attachments::downloadChanged, this, &RowMedia::changed);
    connect(client, &ChatClient::settingsChanged, this, &ChatMedia::offer);
}

void ChatMedia::setPictures(Pictures *pictures)
{
    if (m_pictures == pictures)
        return;
    m_pictures = pictures;
    if (pictures) {
        connect(pictures, &Pictures::changed, this, &RowMedia::changed);
        connect(pictures, &Pictures::offered, this, &ChatMedia::offer);
    }
    offer();
}

void ChatMedia::setPolicy(PicturePolicy policy)
{
    m_policy = policy;
    offer();
}

void ChatMedia::show(const QUrl &url)
{
    m_wanted.insert(url);
    if (m_pictures)
        m_pictures->tryAgain({PictureId::Origin::Web, url.toString()});
    offer();
}

void ChatMedia::offer()
{
    Q_EMIT changed();
    Q_EMIT offered();
}

void ChatMedia::tryAgain(const FilePlace &place)
{
    if (place.messageId.isEmpty())
        m_files->retryFile(place.clientId, place.index);
    else
        m_files->fetch(place.messageId, place.attachmentId);
}

QPixmap ChatMedia::pixmap(const PictureWish &wish) const
{
    return m_pictures ? m_pictures->pixmap(wish) : QPixmap();
}

bool ChatMedia::isBroken(const PictureId &id) const
{
    return m_pictures && m_pictures->isBroken(id);
}

bool ChatMedia::isShown(const QUrl &url) const
{
    return isPictureUrl(url)
        && (m_wanted.contains(url) || isFetchedUnasked(*m_client, m_policy, url));
}

AttachmentTransfer ChatMedia::transfer(const FilePlace &place) const
{
    return place.messageId.isEmpty() ? m_files->upload(place.clientId, place.index)
                                     : m_files->download(place.attachmentId);
}

void ChatMedia::request(const PictureWish &wish)
{
    const bool mayAsk = wish.id.origin != PictureId::Origin::Web || isShown(QUrl(wish.id.name));
    if (m_pictures && mayAsk)
        m_pictures->request(wish);
}

void ChatMedia::fetch(const FilePlace &place)
{
    const bool isAsked = place.messageId.isEmpty() || place.attachmentId.isEmpty()
        || transfer(place).state != AttachmentTransfer::State::Idle;
    if (!isAsked)
        m_files->fetch(place.messageId, place.attachmentId);
}

} // namespace Kustomer
