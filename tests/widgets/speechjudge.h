// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace Kustomer::Testing {

using namespace Qt::Literals::StringLiterals;

/// Says what is wrong with how things on screen are told to those who do not see them.
class SpeechJudge
{
public:
    /// Of a widget and all that is in it; empty: nothing.
    static QStringList complaints(QWidget *widget)
    {
        SpeechJudge judge;
        judge.walk(QAccessible::queryAccessibleInterface(widget));
        return judge.m_complaints;
    }

    /// The names of all that has a role, as they are met.
    static QStringList names(QWidget *widget, QAccessible::Role role)
    {
        SpeechJudge judge;
        judge.m_wanted = role;
        judge.walk(QAccessible::queryAccessibleInterface(widget));
        return judge.m_names;
    }

    /// Whether any mark that nobody sees is in a text; one that joins emoji is none.
    static bool hasInvisibleMark(const QString &text)
    {
        static constexpr QChar joiner(0x200d);
        return std::ranges::any_of(
            text, [](QChar c) { return c.category() == QChar::Other_Format && c != joiner; });
    }

private:
    static bool needsName(const QAccessibleInterface &face)
    {
        switch (face.role()) {
        case QAccessible::List: // one in a text is named by nothing
            return face.state().focusable;
        case QAccessible::Button:
        case QAccessible::ButtonMenu:
        case QAccessible::CheckBox:
        case QAccessible::Dialog:
        case QAccessible::EditableText:
        case QAccessible::Graphic:
        case QAccessible::Grouping:
        case QAccessible::Link:
        case QAccessible::ListItem:
        case QAccessible::MenuItem:
        case QAccessible::PageTab:
        case QAccessible::RadioButton:
        case QAccessible::SpinBox:
            return true;
        default:
            return false;
        }
    }

    void walk(QAccessibleInterface *face)
    {
        if (!face || !face->isValid() || face->state().invisible)
            return;
        const bool isInside = face->object() && face->object()->objectName().startsWith("qt_"_L1);
        if (!isInside) // of a part of Qt's own, which is named as a whole
            judge(*face);
        for (int i = 0; i < face->childCount(); ++i)
            walk(face->child(i));
    }

    void judge(const QAccessibleInterface &face)
    {
        const QString name = face.text(QAccessible::Name);
        const QString description = face.text(QAccessible::Description);
        if (face.role() == m_wanted)
            m_names << name;
        if (needsName(face) && name.isEmpty())
            complain(face, "has no name");
        if (!name.isEmpty() && name == description)
            complain(face, "is spoken twice");
        if (hasInvisibleMark(name) || hasInvisibleMark(description))
            complain(face, "has an invisible mark");
        const auto *button = qobject_cast<QAbstractButton *>(face.object());
        if (button && !button->shortcut().isEmpty())
            complain(face, "takes a key of the host");
        const auto *widget = qobject_cast<QWidget *>(face.object());
        if (widget && face.rect() != QRect(widget->mapToGlobal(QPoint()), widget->size()))
            complain(face, "is told to be elsewhere");
        if (button && isUntouchable(*button, face))
            complain(face, "is not found where it is");
    }

    /// Whether somebody who explores by touch meets something else in the middle of a button.
    static bool isUntouchable(const QAbstractButton &button, const QAccessibleInterface &face)
    {
        const QPoint middle = button.rect().center();
        const QAccessibleInterface *around = face.parent();
        if (!around || !button.visibleRegion().contains(middle))
            return false;
        const QPoint place = button.mapToGlobal(middle);
        return around->childAt(place.x(), place.y()) != &face;
    }

    void complain(const QAccessibleInterface &face, const char *fault)
    {
        const QObject *object = face.object();
        const QString what = object
            ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
            : QString::number(int(face.role()), 16);
        m_complaints << QStringLiteral("%1 (%2) %3")
                            .arg(what, face.text(QAccessible::Name), QLatin1StringView(fault));
    }

    QStringList m_complaints;
    QStringList m_names;
    QAccessible::Role m_wanted = QAccessible::NoRole;
};

} // namespace Kustomer::Testing
