// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

namespace Kustomer {

/// As high as the part in it wants to be; where there is less room, that can be scrolled.
class FittingArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingArea(QWidget *parent = nullptr);
    ~FittingArea() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wantedHeight() const;
    void reveal(QWidget *focus);
};

} // namespace Kustomer
