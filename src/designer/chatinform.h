// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "designer/formwidget.h"

#include <QCoreApplication>

/// Offers KustomerChatWidget.
class ChatInForm final : public FormWidget
{
    Q_DECLARE_TR_FUNCTIONS(ChatInForm)

public:
    QString name() const override;
    QString toolTip() const override;
    QString whatsThis() const override;
    QString domXml() const override;
    QWidget *createWidget(QWidget *parent) override;
};
