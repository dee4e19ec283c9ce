class PagesController < ApplicationController
  def show
    # ruleid: vetlint-ruby-html-safe
    @title = params[:title].html_safe
    # ruleid: vetlint-ruby-html-safe
    @note = "<p>#{params[:note]}</p>".html_safe
  end

  def preview
    # ruleid: vetlint-ruby-html-safe
    render inline: params[:template]
  end

  def banner
    text = params[:text]
    # ruleid: vetlint-ruby-html-safe
    helpers.tag.div(raw(text))
  end

  def safe
    # ok: vetlint-ruby-html-safe
    @title = params[:title]
    # ok: vetlint-ruby-html-safe
    @note = helpers.sanitize(params[:note]).html_safe
    # ok: vetlint-ruby-html-safe
    @line = "<br>".html_safe
    # ok: vetlint-ruby-html-safe
    @text = "<p>#{ERB::Util.html_escape(params[:note])}</p>".html_safe
  end
end
