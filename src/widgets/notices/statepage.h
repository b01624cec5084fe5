// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/icon.h"
#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <memory>

namespace Kustomer {

namespace Ui {
class StatePage;
}

/// A place without content says why: an icon, a headline, a sentence and at most one way on. What
/// somebody waited for and does not get is heard when it comes on screen.
class StatePage final : public Surface
{
    Q_OBJECT

public:
    /// What there is to say; parts without text are not shown.
    struct Words
    {
        enum class Voice { Silent, Aloud };

        Icon icon = Icon::Chat;
        QString headline = {};
        QString sentence = {};
        QString action = {};
        Voice voice = Voice::Silent;
        QUrl picture = {}; ///< in place of the icon, once it is here

        bool operator==(const Words &) const = default;
    };

    explicit StatePage(QWidget *parent = nullptr);
    ~StatePage() override;

    void setWords(const Words &words);
    QWidget *entry() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void adoptTheme() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QString said() const;
    void fit();
    void speak();

    std::unique_ptr<Ui::StatePage> m_ui;
    Words m_words;
    Announcer m_announcer{this};
};

} // namespace Kustomer
