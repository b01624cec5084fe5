// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What can be pressed and is called so, the last one first: it is the latest in a conversation.
QAccessibleInterface *findNamed(QAccessibleInterface *in, const QString &name)
{
    if (!in || in->state().invisible)
        return nullptr;
    for (int i = in->childCount() - 1; i >= 0; --i) {
        if (QAccessibleInterface *found = findNamed(in->child(i), name))
            return found;
    }
    const bool isPressable = in->actionInterface()
        && in->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
    return isPressable && in->text(QAccessible::Name).contains(name) ? in : nullptr;
}

QFileDialog *fileDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QFileDialog *>(window);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// By the keyboard: some releases of Qt close a menu that is pressed where the pointer is not.
void choose(QMenu &menu, const QString &name)
{
    const QList<QAction *> all = menu.actions();
    const auto named = std::ranges::find_if(all, [&name](const QAction *one) {
        return one->isVisible() && one->text().contains(name);
    });
    if (named == all.cend())
        return;
    menu.setActiveAction(*named);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&menu, &press);
}

std::unique_ptr<QMimeData> mimeOf(const QStringList &paths)
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime->setUrls(urls);
    return mime;
}

} // namespace

Reach::Reach(const QWidget *window, const QString &part)
    : m_part(window->findChild<QWidget *>(part))
{ }

Reach::Reach(QWidget *part)
    : m_part(part)
{ }

Reach Reach::menu()
{
    return Reach(QApplication::activePopupWidget());
}

bool Reach::sees(const QString &name) const
{
    return m_part && findNamed(QAccessible::queryAccessibleInterface(m_part), name);
}

QImage Reach::look(const QString &name) const
{
    QAccessibleInterface *found
        = m_part ? findNamed(QAccessible::queryAccessibleInterface(m_part), name) : nullptr;
    if (!found)
        return {};
    const QRect place(m_part->mapFromGlobal(found->rect().topLeft()), found->rect().size());
    return m_part->grab(place).toImage();
}

void Reach::press(const QString &name) const
{
    if (auto *menu = qobject_cast<QMenu *>(m_part))
        return choose(*menu, name);
    QAccessibleInterface *found
        = m_part ? findNamed(QAccessible::queryAccessibleInterface(m_part), name) : nullptr;
    if (!found)
        return;
    const QPoint onScreen = found->rect().center();
    auto *area = qobject_cast<QAbstractScrollArea *>(m_part);
    auto *own = qobject_cast<QWidget *>(found->object());
    const QPointer<QWidget> target(own ? own : area ? area->viewport() : m_part);
    const QPointF there = target->mapFromGlobal(onScreen);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool isPress = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, there, onScreen, Qt::LeftButton,
                          isPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        if (target)
            QApplication::sendEvent(target, &event);
    }
}

void Reach::drag(const QStringList &paths) const
{
    if (!m_part)
        return;
    const auto mime = mimeOf(paths);
    QDragEnterEvent event(m_part->rect().center(), Qt::CopyAction, mime.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(m_part, &event);
}

void Reach::drop(const QStringList &paths) const
{
    if (!m_part)
        return;
    const auto mime = mimeOf(paths);
    QDropEvent event(m_part->rect().center(), Qt::CopyAction, mime.get(), Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(m_part, &event);
}

bool Reach::isAskedForFile()
{
    return fileDialog() != nullptr;
}

void Reach::chooseFileType(const QString &suffix)
{
    QFileDialog *dialog = fileDialog();
    auto *types = dialog ? dialog->findChild<QComboBox *>(u"fileTypeCombo"_s) : nullptr;
    const int type = types ? types->findText(u"*."_s + suffix, Qt::MatchContains) : -1;
    if (type < 0)
        return;
    types->setCurrentIndex(type);
    Q_EMIT types->activated(type);
    Q_EMIT types->textActivated(types->itemText(type));
}

void Reach::answerWithFile(const QString &path)
{
    QFileDialog *dialog = fileDialog();
    if (auto *line = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr) {
        line->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }
}
