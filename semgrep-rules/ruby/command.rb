require "shellwords"
require "open3"

class ToolsController < ApplicationController
  def ping
    # ruleid: vetlint-ruby-command
    system("ping -c 1 #{params[:host]}")
  end

  def lookup
    host = params[:host]
    # ruleid: vetlint-ruby-command
    @answer = `nslookup #{host}`
  end

  def archive
    line = "tar czf out.tgz " + params.require(:folder)
    # ruleid: vetlint-ruby-command
    output, _status = Open3.capture2(line)
    render plain: output
  end

  def convert
    # ruleid: vetlint-ruby-command
    IO.popen("convert in.png out.#{params[:format]}") { |io| io.read }
  end

  def with_arguments
    # ok: vetlint-ruby-command
    system("ping", "-c", "1", params[:host])
    # ok: vetlint-ruby-command
    Open3.capture2("nslookup", params[:host])
    # ok: vetlint-ruby-command
    IO.popen(["convert", "in.png", params[:name]]) { |io| io.read }
  end

  def escaped
    # ok: vetlint-ruby-command
    system("ping -c 1 #{Shellwords.escape(params[:host])}")
    # ok: vetlint-ruby-command
    @uptime = `uptime`
  end
end
