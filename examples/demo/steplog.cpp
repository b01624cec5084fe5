// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "steplog.h"

#include <QDir>
#include <QJsonDocument>
#include <QTextStream>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

void StepLog::report(const QString &step, const QJsonObject &details)
{
    m_lastStep = step;
    QJsonObject line{{u"step"_s, step}, {u"milliseconds"_s, m_clock.elapsed()}};
    for (auto detail = details.begin(); detail != details.end(); ++detail)
        line[detail.key()] = detail.value();
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

bool savePicture(QWidget *widget, const QString &folder, const QString &name)
{
    return QDir().mkpath(folder) && widget->grab().save(QDir(folder).filePath(name + ".png"_L1));
}
