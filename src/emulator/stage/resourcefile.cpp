// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "emulator/stage/resourcefile.h"

#include <QFile>
#include <QJsonDocument>

// Q_INIT_RESOURCE works in the global namespace only; a static library needs it.
static void registerResources()
{
    Q_INIT_RESOURCE(kustomerchat_scenarios);
}

namespace Kustomer::Emulation {

using namespace Qt::Literals::StringLiterals;

QString resourceFile(const QString &name)
{
    registerResources();
    return u":/kustomer/emulator/"_s + name;
}

QJsonObject resourceObject(const QString &name)
{
    QFile file(resourceFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace Kustomer::Emulation
