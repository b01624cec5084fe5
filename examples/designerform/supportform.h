// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/LoginResponse>

#include <QWidget>

#include <memory>

namespace Ui {
class Form;
}

/// A form made in Qt Designer, with the chat in it and a status bar that tells about the login.
class SupportForm : public QWidget
{
    Q_OBJECT

public:
    explicit SupportForm(QWidget *parent = nullptr);
    ~SupportForm() override;

public Q_SLOTS:
    void logIn();
    void welcome(const LoginResponse &response);
    void explain(const QString &reason);

private:
    std::unique_ptr<Ui::Form> m_ui;
};
