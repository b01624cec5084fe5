// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/looks/themefile.h"

#include "widgets/looks/themeoverrides.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qint64 longestFile = 1'000'000;

} // namespace

Result<QVariantMap> themeFileFrom(const QString &path)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return themeError(path, u"a file is expected"_s); // a pipe might have no end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return themeError(path, file.errorString());
    if (file.size() > longestFile)
        return themeError(path, u"at most %1 bytes are expected"_s.arg(longestFile));
    const QByteArray text = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = text.left(problem.offset).count('\n') + 1;
        return themeError(u"%1:%2"_s.arg(path).arg(line), problem.errorString());
    }
    if (!document.isObject())
        return themeError(path, u"an object is expected"_s);
    const QVariantMap overrides = document.object().toVariantMap();
    if (const Result<ChatTheme> tried = overridden({}, overrides); !tried)
        return themeError(path, tried.error().details);
    return overrides;
}

} // namespace Kustomer
