// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "client/census.h"
#include "client/player.h"

#include <QCoreApplication>
#include <QJsonDocument>

/// A headless client in a process of its own, to be tortured; its terms are its only argument.
int main(int argc, char *argv[])
{
    Torture::beginCensus();
    QCoreApplication application(argc, argv);
    Torture::Player player(
        QJsonDocument::fromJson(QCoreApplication::arguments().value(1).toUtf8()).object());
    return QCoreApplication::exec();
}
