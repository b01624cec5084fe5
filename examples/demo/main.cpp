// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "agentconsole.h"
#include "demooptions.h"
#include "headlessjob.h"
#include "shopwindow.h"

#include <KustomerChat/Emulator>

#include <QApplication>
#include <QScreen>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto customerEmail = "jane@example.com"_L1; // the one with a past in the demo scenario

/// Starts a service inside this program and points the options at it.
bool bringService(DemoOptions *options, Kustomer::Emulator *emulator)
{
    if (!emulator->listen()) {
        std::fprintf(stderr, "The emulator cannot listen: %s\n",
                     qPrintable(emulator->errorString()));
        return false;
    }
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
    chat->setStorageDirectory({}); // what is played here is not to be kept
}

/// To the right of the window, as far as the screen goes.
void placeBeside(const QWidget &window, QWidget *companion)
{
    constexpr int gap = 16;
    const QRect screen = window.screen()->availableGeometry();
    const int right = screen.right() - companion->width();
    const int x = std::min(window.frameGeometry().right() + gap, right);
    companion->move(std::max(x, screen.left()), window.frameGeometry().top());
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

int runWindow(const DemoOptions &options, Kustomer::Emulator *emulator)
{
    ShopWindow shop;
    configure(shop.chat(), options);
    shop.chat()->start();
    if (!options.jwt.isEmpty())
        shop.chat()->login(options.jwt);
    shop.show();

    std::unique_ptr<AgentConsole> console;
    if (emulator) {
        console = std::make_unique<AgentConsole>(emulator);
        placeBeside(shop, console.get());
        console->show();
    }
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
    QApplication::setApplicationVersion(QStringLiteral(KUSTOMERCHAT_VERSION));
    DemoOptions options = demoOptionsFrom(QApplication::arguments());

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
