// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace Kustomer {

class ActionButton;
class PlainLabel;

/// Whether something lies over these words, so that nobody can read them now.
bool isCovered(const QWidget &words);

/// How long words stay that take so long to be noticed and then are read.
std::chrono::milliseconds stayOf(const QString &words, std::chrono::milliseconds noticing);

/// A few words at the top of a part of a page, in one line where they fit into it, that go by
/// themselves once they can have been read and nobody points at them; and a way back as long as
/// they stay: longer for screen readers, and until the keyboard or the mouse has left it.
class Toast final : public Surface
{
    Q_OBJECT

public:
    using Deed = std::function<void()>;

    /// Stays in the middle of the upper edge of this part of a page.
    explicit Toast(QWidget *room);

    void say(const QString &text);
    /// Until the words go, undo takes it back; otherwise it is done when they go.
    void offerUndo(const QString &text, const Deed &undo, const Deed &done = {});
    /// The words go now.
    void finish();
    /// The room has another size.
    void place();

protected:
    void adoptTheme() override;
    QColor ground() const override { return Qt::transparent; }
    bool takesKey(const QKeyEvent &key) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear(const QString &text, const QString &action, std::chrono::milliseconds stay);
    void end();
    void takeBack();

    Announcer *m_announcer = new Announcer(this);
    PlainLabel *m_text;
    ActionButton *m_undoButton;
    QTimer m_stay{this};
    Deed m_undo;
    Deed m_done;
};

} // namespace Kustomer
