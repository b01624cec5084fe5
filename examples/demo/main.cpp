// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "agentconsole.h"
#include "demooptions.h"
#include "headlessjob.h"
#include "shopwindow.h"
#include "sidebyside.h"
#include "tours/tourguide.h"

#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>
#include <KustomerChat/Version>

#include <QApplication>
#include <QJsonObject>
#include <QScreen>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto customerEmail = "jane@example.com"_L1; // the one with a past in the demo scenario

/// Starts a service inside this program and points the options at it.
bool bringService(DemoOptions *options, Kustomer::Emulator *emulator)
{
    if (!emulator->listen()) // a warning says why
        return false;
    options->apiKey = emulator->apiKey();
    options->apiUrl = emulator->apiUrl();
    options->realtimeUrl = emulator->realtimeUrl();
    options->jwt = emulator->mintJwt({.email = customerEmail});
    return true;
}

void configure(KustomerChatWidget *chat, const DemoOptions &options)
{
    chat->setApiKey(options.apiKey);
    chat->setApiUrl(options.apiUrl);
    chat->setRealtimeUrl(options.realtimeUrl);
    // What is played here is not to be kept: neither in a file nor in the system's keychain.
    chat->setStorageDirectory({});
    chat->client()->setTokenStore(std::make_unique<Kustomer::MemoryTokenStore>());
}

void placeBeside(QWidget *shop, QWidget *console)
{
    const auto placed
        = SideBySide::on(shop->screen()->availableGeometry(), shop->size(), console->size());
    shop->move(placed.shop);
    console->move(placed.console);
}

int listTours()
{
    for (const Tour &tour : allTours())
        std::printf("%s: %s\n", qPrintable(tour.name), qPrintable(tour.sentence));
    return 0;
}

int runTours(const DemoOptions &options)
{
    QList<Tour> tours = allTours();
    if (options.tour != "all"_L1)
        tours.removeIf([&](const Tour &tour) { return tour.name != options.tour; });
    if (tours.isEmpty()) {
        std::fprintf(stderr, "There is no tour \"%s\"; --tour list names them.\n",
                     qPrintable(options.tour));
        return 2;
    }
    TourGuide guide(tours, options.screenshots, options.timeout);
    QObject::connect(&guide, &TourGuide::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    guide.start();
    return QApplication::exec();
}

int runHeadless(const DemoOptions &options)
{
    KustomerChatWidget chat;
    configure(&chat, options);
    HeadlessJob job(&chat, options.screenshots, options.timeout);
    QObject::connect(&job, &HeadlessJob::finished, qApp, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    job.run(options.jwt);
    return QApplication::exec();
}

/// So that a person can meet what otherwise waits for a busy day: a campaign, and a long queue.
void openShop(Kustomer::Emulator *emulator)
{
    emulator->setSettings({{u"campaignsEnabled"_s, true},
                           {u"volumeControl"_s,
                            QJsonObject{{u"enabled"_s, true},
                                        {u"mode"_s, u"upfront"_s},
                                        {u"upfrontWaitThreshold"_s, 120},
                                        {u"useDynamicWaitMessage"_s, true}}}});
}

int runWindow(const DemoOptions &options, Kustomer::Emulator *emulator)
{
    if (emulator)
        openShop(emulator);
    ShopWindow shop;
    configure(shop.chat(), options);
    shop.chat()->start();
    shop.chat()->setCurrentPage(u"shop"_s);
    if (!options.jwt.isEmpty())
        shop.chat()->login(options.jwt);

    std::unique_ptr<AgentConsole> console;
    if (emulator) {
        console = std::make_unique<AgentConsole>(emulator);
        placeBeside(&shop, console.get());
        QObject::connect(console.get(), &AgentConsole::companyChanged, shop.chat(),
                         [chat = shop.chat()] {
                             chat->stop();
                             chat->start();
                         });
        console->show();
    }
    shop.show(); // last, so that it is on top
    shop.activateWindow();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const bool isHeadless = isHeadlessWanted(argc, argv);
    if (isHeadless && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kustomer-chat-demo"_s);
    QApplication::setApplicationVersion(Kustomer::version());
    DemoOptions options = demoOptionsFrom(QApplication::arguments());
    if (!options.tour.isEmpty())
        return options.tour == "list"_L1 ? listTours() : runTours(options);

    Kustomer::EmulatorOptions service;
    service.scenario = QStringLiteral("demo");
    service.replies = isHeadless ? Kustomer::EmulatorOptions::Replies::Bot
                                 : Kustomer::EmulatorOptions::Replies::None;
    std::unique_ptr<Kustomer::Emulator> emulator;
    if (!options.hasServer()) {
        emulator = std::make_unique<Kustomer::Emulator>(service);
        if (!bringService(&options, emulator.get()))
            return 1;
    }
    return isHeadless ? runHeadless(options) : runWindow(options, emulator.get());
}
