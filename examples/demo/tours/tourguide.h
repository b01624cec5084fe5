// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../steplog.h"
#include "tour.h"

#include <QTimer>

#include <chrono>

/// Leads through tours, one after another and each with a stage of its own: a JSON object and a
/// picture for every step. The first step that does not happen ends it.
class TourGuide : public QObject
{
    Q_OBJECT

public:
    /// Pictures go to this folder, empty: none are taken. Each step may take so long.
    TourGuide(const QList<Tour> &tours, const QString &screenshots, std::chrono::seconds timeout,
              QObject *parent = nullptr);
    ~TourGuide() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void openStage();
    void act();
    void look();
    void wear(qsizetype view);
    void show(qsizetype view);
    void goOn();
    void fail(const QString &reason);

    QList<Tour> m_tours; ///< the first one is under way
    QString m_screenshots;
    std::unique_ptr<Kustomer::Emulator> m_service;
    std::unique_ptr<KustomerChatWidget> m_chat;
    QList<Step> m_steps; ///< the first one is under way
    int m_shown = 0;
    StepLog m_log;
    QTimer m_glance;
    QTimer m_timeout;
};
