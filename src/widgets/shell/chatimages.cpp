// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/shell/chatimages.h"

#include "widgets/looks/looks.h"
#include "widgets/pictures/imagecache.h"
#include "widgets/pictures/picturefiles.h"

#include <KustomerChat/ChatClient>

#include <QNetworkAccessManager>

namespace Kustomer {

ChatImages::ChatImages(const ChatClient *client)
    : m_client(client)
    , m_starts(QObject::connect(client, &ChatClient::stateChanged, client,
                                [this](ChatClient::State state) {
                                    m_areDue = m_areDue || state == ChatClient::State::Starting;
                                }))
{ }

ChatImages::~ChatImages()
{
    QObject::disconnect(m_starts);
}

void ChatImages::load(Looks *looks)
{
    if (!std::exchange(m_areDue, false))
        return;
    auto network = m_client->makeNetworkManager();
    auto images = std::make_unique<ImageCache>(network.get());
    auto pictures = std::make_unique<Pictures>(pictureFiles(network.get()));
    const auto retry
        = [images = images.get(), pictures = pictures.get()](ChatClient::ConnectionState state) {
              using State = ChatClient::ConnectionState;
              if (state != State::Live && state != State::Polling)
                  return;
              images->retryFailures(); // before somebody is told
              pictures->forgetFailures();
          };
    QObject::connect(m_client, &ChatClient::connectionStateChanged, pictures.get(), retry);
    if (looks)
        looks->setImages(images.get(), pictures.get());
    m_pictures = std::move(pictures); // what was there before goes before its network
    m_images = std::move(images);
    m_network = std::move(network);
}

} // namespace Kustomer
