// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>

namespace Kustomer {

class TemplateWidget;

/// The widget in a row for screen readers, which find it in its row.
class LiveWidgetAccessible final : public QAccessibleWidget
{
public:
    explicit LiveWidgetAccessible(TemplateWidget *widget);

    /// As Qt asks for it; nullptr: it is another object.
    static QAccessibleInterface *make(const QString &className, QObject *object);

    QAccessibleInterface *parent() const override;
};

} // namespace Kustomer
