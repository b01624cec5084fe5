// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/home/homeheader.h"

#include "ui_homeheader.h"
#include "widgets/naming/objectnames.h"
#include "widgets/words/plaintext.h"

namespace Kustomer {
namespace {

constexpr int mostLinesOfTheGreeting = 2; // there is a list below them
constexpr int mostLinesOfThePromise = 3;

} // namespace

HomeHeader::HomeHeader(QWidget *parent)
    : Surface(parent)
    , m_ui(std::make_unique<Ui::HomeHeader>())
{
    m_ui->setupUi(this);
    setNamesApart(this);
    m_ui->greeting->setMostLines(mostLinesOfTheGreeting);
    m_ui->promise->setMostLines(mostLinesOfThePromise);
}

HomeHeader::~HomeHeader() = default;

void HomeHeader::setWords(const Words &words)
{
    m_ui->team->setText(isolatedLine(words.team));
    m_ui->greeting->setText(isolatedLine(words.greeting));
    m_ui->promise->setText(isolatedLine(words.promise));
    m_ui->promise->setVisible(!words.promise.isEmpty());
}

void HomeHeader::setFaces(const QList<User> &faces)
{
    m_ui->faces->setFaces(faces);
}

void HomeHeader::adoptTheme()
{
    const ChatTheme &look = theme();
    m_ui->team->setLook(look.header.text, look.strongFont);
    m_ui->greeting->setLook(look.header.text, look.greetingFont);
    m_ui->promise->setLook(look.header.mutedText, look.font);
    m_ui->column->setContentsMargins(look.margin, look.margin, look.margin, look.margin);
    m_ui->column->setSpacing(2 * look.unit);
    m_ui->line->setSpacing(2 * look.unit);
    m_ui->team->setLeastHeight(look.header.avatarSize); // also before there are words
    m_ui->greeting->setLeastHeight(QFontMetrics(look.greetingFont).height());
}

} // namespace Kustomer
