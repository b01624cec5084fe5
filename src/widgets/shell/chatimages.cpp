// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/chatimages.h"

#include "widgets/looks/looks.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/pictures/picturefiles.h"

#include <KustomerChat/ChatClient>

#include <QNetworkAccessManager>

namespace Kustomer {

ChatImages::ChatImages() = default;

ChatImages::~ChatImages() = default;

void ChatImages::load(const ChatClient &client, Looks *looks)
{
    if (m_network)
        return;
    m_network = client.makeNetworkManager();
    m_images = std::make_unique<ImageCache>(m_network.get());
    m_pictures = std::make_unique<Pictures>(pictureFiles(m_network.get()));
    if (looks)
        looks->setImages(m_images.get(), m_pictures.get());
}

} // namespace Kustomer
