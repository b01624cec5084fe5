// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "transport/secrets/memorytokenstore.h"
#include "widgets/guest/guestchat.h"
#include "widgets/kustomerchatwidget.h"
#include "widgets/looks/looks.h"
#include "widgets/pictures/pictures.h"

#include <KustomerChat/Emulator>

#include <QNetworkAccessManager>
#include <QPointer>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Notes what is asked of it.
class Noting final : public QNetworkAccessManager
{
public:
    explicit Noting(const std::shared_ptr<QList<QUrl>> &urls)
        : m_urls(urls)
    { }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *content) override
    {
        m_urls->append(request.url());
        return QNetworkAccessManager::createRequest(operation, request, content);
    }

private:
    std::shared_ptr<QList<QUrl>> m_urls;
};

} // namespace

class ChatImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void comeByTheNetworkOfTheLatestStart()
    {
        Emulator emulator;
        QVERIFY2(emulator.listen(), qPrintable(emulator.errorString()));
        KustomerChatWidget widget;
        emulator.aim(&widget);
        widget.client()->setTokenStore(std::make_unique<MemoryTokenStore>());
        const auto first = std::make_shared<QList<QUrl>>();
        const auto second = std::make_shared<QList<QUrl>>();
        const auto images = [&widget] {
            return widget.findChild<Looks *>()->images();
        };
        const QUrl one(u"http://127.0.0.1:9/one.png"_s);
        widget.client()->setNetworkFactory([=] { return std::make_unique<Noting>(first); });
        widget.start();
        QTRY_VERIFY(images());
        images()->request(one);
        QVERIFY(first->contains(one));

        const QPointer<ImageCache> before = images();
        widget.client()->setNetworkFactory([=] { return std::make_unique<Noting>(second); });
        widget.stop();
        widget.start();
        QTRY_VERIFY(!before && images());
        images()->request(one);
        QVERIFY(second->contains(one));
    }

    void areFetchedAgainOnceTheServiceIsBack()
    {
        Emulator emulator;
        QVERIFY2(emulator.listen(), qPrintable(emulator.errorString()));
        const Testing::GuestChat chat(emulator);
        chat.widget->client()->setTokenStore(std::make_unique<MemoryTokenStore>());
        QVERIFY(chat.showList());
        QTRY_COMPARE(chat.widget->connectionState(), ChatClient::ConnectionState::Live);
        Pictures *pictures = chat.part<Looks>()->pictures();
        const PictureWish wish{
            {PictureId::Origin::Web, u"http://127.0.0.1:9/one.png"_s}, {60, 60}, Framing::Cover};
        pictures->request(wish);
        QTRY_VERIFY(pictures->isBroken(wish.id));
        emulator.dropConnections();
        QTRY_VERIFY(!pictures->isBroken(wish.id));
    }
};

static const Kustomer::Testing::Suite<ChatImagesTest> suite;

#include "tst_chatimages.moc"
