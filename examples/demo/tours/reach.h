// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

/// What a customer reaches for who sees more than widgets: pieces of painted parts, by the names
/// that screen readers tell, and files that are dragged from elsewhere.
class Reach
{
public:
    /// A part of this window, by its object name.
    Reach(const QWidget *window, const QString &part);
    /// The menu that is open.
    static Reach menu();

    /// Whether something in the part is called so, in part.
    bool sees(const QString &name) const;
    /// How it looks now; a null image where it is not on screen.
    QImage look(const QString &name) const;
    /// Presses it with the mouse, where it is on screen.
    void press(const QString &name) const;

    /// Holds files over the part, and lets them go there.
    void drag(const QStringList &paths) const;
    void drop(const QStringList &paths) const;

    /// Whether the application asks for a file, and what answers it.
    static bool isAskedForFile();
    static void chooseFileType(const QString &suffix);
    static void answerWithFile(const QString &path);

private:
    explicit Reach(QWidget *part);

    QWidget *m_part;
};
