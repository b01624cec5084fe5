// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

class QWidget;

/// Tells what happened as one JSON object a line, with the time since it began.
class StepLog
{
public:
    StepLog() { m_clock.start(); }

    void report(const QString &step, const QJsonObject &details);
    const QString &lastStep() const { return m_lastStep; }

private:
    QElapsedTimer m_clock;
    QString m_lastStep;
};

/// Writes what a widget shows, with the menus and dialogs above it, into a folder that is made
/// where there is none; whether it could.
[[nodiscard]] bool savePicture(QWidget *widget, const QString &folder, const QString &name);
