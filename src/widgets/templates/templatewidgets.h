// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/templates/templatewidget.h"

#include <KustomerChat/Message>

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace Kustomer {

/// Asks the application for the widgets of messages whose template is of a type that it has
/// registered. No widget has a size before it is made: so whoever measures a row has its widget
/// made, which waits here until the row is on screen. What the application makes nothing for is
/// shown by its text alone.
class TemplateWidgets
{
public:
    using Make = std::function<QWidget *(const Message &message)>;

    /// The widgets become children of this one.
    explicit TemplateWidgets(QWidget *parent)
        : m_parent(parent)
    { }

    /// An empty function takes it back.
    void setType(const QString &type, const Make &make);

    /// The size of a message's widget where so much width is left; empty: it has none.
    QSize sizeOf(const Message &message, int width);
    /// The widget of a message that has one, for its row.
    std::unique_ptr<TemplateWidget> take(const Message &message);

    /// Another text or content is another message.
    static QString keyOf(const Message &message);

private:
    struct Size
    {
        int width = 0;
        QSize size = {};
    };

    std::unique_ptr<TemplateWidget> made(const Message &message) const;
    TemplateWidget *present(const QString &key) const;
    TemplateWidget *waitFor(const QString &key, const Message &message);

    QWidget *m_parent;
    QHash<QString, Make> m_types;
    std::map<QString, std::unique_ptr<TemplateWidget>> m_waiting; ///< measured, not on screen
    QHash<QString, QPointer<TemplateWidget>> m_shown;
    QHash<QString, Size> m_sizes; ///< of messages, as they were measured last
    QSet<QString> m_declined;     ///< messages for which there is nothing
};

} // namespace Kustomer
