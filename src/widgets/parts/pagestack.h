// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStackedLayout>
#include <QWidget>

namespace Kustomer {

/// Pages of which one is seen. The others claim no room: what stands around them would be squeezed
/// for what nobody sees, as soon as the letters are large. Qt's own stack is a frame, which style
/// sheets of the host give rims of their own.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr)
        : QWidget(parent)
        , m_pages(new QStackedLayout(this))
    {
        connect(m_pages, &QStackedLayout::currentChanged, this, &QWidget::updateGeometry);
    }

    void addWidget(QWidget *page) { m_pages->addWidget(page); }
    QWidget *currentWidget() const { return m_pages->currentWidget(); }
    void setCurrentWidget(QWidget *page) { m_pages->setCurrentWidget(page); }

    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
    }

private:
    QStackedLayout *m_pages;
};

} // namespace Kustomer
