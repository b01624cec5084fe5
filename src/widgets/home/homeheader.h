// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"

#include <KustomerChat/User>

#include <memory>

namespace Kustomer {

namespace Ui {
class HomeHeader;
}

/// The top of home: who is here, a greeting, and when an answer can be expected.
class HomeHeader final : public Surface
{
    Q_OBJECT

public:
    struct Words
    {
        QString team = {};
        QString greeting = {};
        QString promise = {}; ///< empty: not shown

        bool operator==(const Words &) const = default;
    };

    explicit HomeHeader(QWidget *parent = nullptr);
    ~HomeHeader() override;

    void setWords(const Words &words);
    /// Those who answered, or the team where nobody has yet.
    void setFaces(const QList<User> &faces);

protected:
    void adoptTheme() override;
    QColor ground() const override { return theme().header.background; }

private:
    std::unique_ptr<Ui::HomeHeader> m_ui;
};

} // namespace Kustomer
