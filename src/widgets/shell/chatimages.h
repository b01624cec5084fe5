// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

class ChatClient;
class ImageCache;
class Looks;
class Pictures;

/// The pictures of one chat and what fetches them: made whenever the chat starts, never on a form.
class ChatImages
{
public:
    /// The client must outlive it.
    explicit ChatImages(const ChatClient *client);
    ~ChatImages();
    Q_DISABLE_COPY_MOVE(ChatImages)

    /// Once a start; the looks hand them on.
    void load(Looks *looks);

private:
    const ChatClient *m_client;
    QMetaObject::Connection m_starts;
    bool m_areDue = true;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Pictures> m_pictures;
};

} // namespace Kustomer
