// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Kustomer {

class ChatClient;
class ImageCache;
class Looks;
class Pictures;

/// The pictures of one chat and what fetches them: made when the chat starts, never on a form.
class ChatImages
{
public:
    ChatImages();
    ~ChatImages();

    /// Once; the looks hand them on.
    void load(const ChatClient &client, Looks *looks);

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Pictures> m_pictures;
};

} // namespace Kustomer
