// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P16: from the click on an article of 200 kB until it is painted, beside a browser engine; and
// from the click on a launcher until its panel is, when it has been open before.

#include "measure/demoservice.h"
#include "measure/measure.h"
#include "reading/longarticle.h"
#include "startup/memorystore.h"
#include "timeline/stage.h"
#include "widgets/articles/articleparser.h"
#include "widgets/reading/articleview.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/KustomerChatLauncher>

#include <QElapsedTimer>
#include <QTest>

#ifdef BENCHMARK_WEBENGINE
#include <QWebEngineView>
#endif

using namespace Benchmarks;
using namespace Qt::Literals::StringLiterals;
using namespace Kustomer;

namespace {

constexpr int rounds = 15;
constexpr int bytes = 200'000;

void wait(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// What reads an article: milliseconds until it is painted.
class Reader
{
public:
    virtual ~Reader() = default;
    virtual double read(const QString &html) = 0;
};

/// Ours: from the text that the server sent.
class OwnReader final : public Reader
{
public:
    OwnReader()
    {
        m_chat.resize(Stage::size);
        m_view.resize(Stage::size);
        m_chat.show();
        if (!QTest::qWaitForWindowExposed(&m_chat))
            qFatal("The view is not shown.");
    }

    double read(const QString &html) override
    {
        auto *screen = static_cast<Screen *>(QCoreApplication::instance());
        return millisecondsOf([&] {
            screen->expectFrame(m_view.viewport());
            m_view.setArticle({.title = u"Everything about parcels"_s},
                              articleBodyFrom(html, QUrl(u"https://help.example.com/a"_s)));
            wait([screen] { return screen->endOfFrame().has_value(); });
        });
    }

private:
    QWidget m_chat;
    Looks m_looks{&m_chat};
    ArticleView m_view{&m_chat};
};

#ifdef BENCHMARK_WEBENGINE
/// The peer: tells by its title when the frame after the one that shows it begins.
class WebReader final : public Reader
{
public:
    WebReader()
    {
        m_view.resize(Stage::size);
        m_view.show();
    }

    double read(const QString &html) override
    {
        constexpr auto telling = "<script>requestAnimationFrame(() => requestAnimationFrame("
                                 "() => document.title = 'painted'))</script>"_L1;
        bool isPainted = false;
        const auto note = QObject::connect(
            &m_view, &QWebEngineView::titleChanged, &m_view,
            [&isPainted](const QString &title) { isPainted |= title == "painted"_L1; });
        const double time = millisecondsOf([&] {
            m_view.setHtml(html + telling);
            wait([&isPainted] { return isPainted; });
        });
        QObject::disconnect(note);
        return time;
    }

private:
    QWebEngineView m_view;
};
#endif

void measureArticle()
{
    Figure figure{.id = u"P16"_s,
                  .what = u"an article of 200 kB, from its text to the painted page"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 1/5 of the peer"_s};
    OwnReader own;
    own.read(longArticle(bytes, 0)); // both have shown one before
#ifdef BENCHMARK_WEBENGINE
    WebReader web;
    web.read(longArticle(bytes, 0));
#else
    reportMissing(figure.id, u"there is no QtWebEngine: no peer"_s);
#endif
    for (int round = 1; round <= rounds; ++round) {
        const QString html = longArticle(bytes, round);
        figure.ours.add(own.read(html));
#ifdef BENCHMARK_WEBENGINE
        figure.peer.add(web.read(html));
#endif
    }
    if (!figure.peer.isEmpty())
        figure.met = ratio(figure.ours, figure.peer) <= 0.2;
    report(figure);
}

void measureLauncher()
{
    Figure figure{.id = u"P16"_s,
                  .what = u"launcher, from the click to the painted panel, warm"_s,
                  .unit = u"ms"_s,
                  .goal = u"≤ 16 ms"_s};
    const DemoService emulator;
    QWidget window;
    window.resize(1000, 800);
    KustomerChatLauncher launcher(&window);
    ChatClient *client = launcher.client();
    client->setTokenStore(std::make_unique<MemoryStore>());
    client->setStorageDirectory({});
    client->setApiUrl(emulator.access().apiUrl);
    client->setRealtimeUrl(emulator.access().realtimeUrl);
    launcher.setApiKey(emulator.access().apiKey);
    window.show();
    launcher.start();
    client->login(emulator.jwt());
    wait([client] { return client->isLoggedIn() && client->conversations()->rowCount() > 0; });
    auto *screen = static_cast<Screen *>(QCoreApplication::instance());
    for (int round = 0; round <= rounds; ++round) {
        const double time = millisecondsOf([&] {
            screen->expectFrame(launcher.chat());
            QTest::mouseClick(launcher.findChild<QWidget *>(u"kustomer-launcherButton"_s),
                              Qt::LeftButton);
            wait([screen] { return screen->endOfFrame().has_value(); });
        });
        if (round > 0) // the first one is not warm
            figure.ours.add(time);
        launcher.closeChat();
        QTest::qWait(300); // until it has gone
    }
    figure.met = figure.ours.median() <= 16;
    report(figure);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // it does not work for root, as CI often is
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
    const Screen application(argc, argv);
    measureArticle();
    measureLauncher();
}
