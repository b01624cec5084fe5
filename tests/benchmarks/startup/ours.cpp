// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// P1 and P9: the chat widget in a program of its own. Says "painted" when past conversations are on
// the screen, and at its end which timers have fired.
//   benchmark_startup_ours API_URL REALTIME_URL API_KEY JWT

#include "startup/announcement.h"
#include "startup/memorystore.h"
#include "startup/timercount.h"

#include <KustomerChat/KustomerChatWidget>

#include <QListView>
#include <QTemporaryDir>

using namespace Benchmarks;

int main(int argc, char **argv)
{
    TimerCount application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    KustomerChatWidget chat;
    chat.client()->setTokenStore(std::make_unique<MemoryStore>());
    const QTemporaryDir storage;
    chat.setStorageDirectory(storage.path());
    chat.setApiUrl(QUrl(arguments.at(1)));
    chat.setRealtimeUrl(QUrl(arguments.at(2)));
    chat.setApiKey(arguments.at(3));
    chat.resize(400, 600);
    const Announcement announcement(chat.findChild<QListView *>());
    chat.show();
    chat.start();
    chat.login(arguments.at(4));
    return QApplication::exec();
}
