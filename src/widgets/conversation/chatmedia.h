// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pieces/rowmedia.h"

#include <KustomerChat/ChatClient>
#include <KustomerChat/PicturePolicy>

#include <QPointer>
#include <QSet>

namespace Kustomer {

class Attachments;

/// The pictures and files of a client's conversations: pictures that are looked at are fetched,
/// those of texts as far as the policy or the customer says so.
class ChatMedia final : public RowMedia
{
    Q_OBJECT

public:
    explicit ChatMedia(ChatClient *client, QObject *parent = nullptr);

    /// Where pictures are decoded; nullptr before there is any. Not owned.
    void setPictures(Pictures *pictures);
    void setPolicy(PicturePolicy policy);
    /// The customer wants this one.
    void show(const QUrl &url);
    /// Tries again what is not here.
    void tryAgain(const FilePlace &place);

    QPixmap pixmap(const PictureWish &wish) const override;
    bool isBroken(const PictureId &id) const override;
    bool isShown(const QUrl &url) const override;
    AttachmentTransfer transfer(const FilePlace &place) const override;
    void request(const PictureWish &wish) override;
    void fetch(const FilePlace &place) override;

private:
    void offer();

    ChatClient *m_client;
    Attachments *m_files;
    QPointer<Pictures> m_pictures;
    PicturePolicy m_policy = PicturePolicy::CompanyHosts;
    QSet<QUrl> m_wanted;
};

} // namespace Kustomer
