class UsersController < ApplicationController
  SORTABLE = %w[name created_at].freeze

  def index
    # ruleid: vetlint-ruby-sql-interpolation
    @users = User.where("name LIKE '%#{params[:q]}%'")
    # ruleid: vetlint-ruby-sql-interpolation
    @recent = User.order(params[:sort])
    # ruleid: vetlint-ruby-sql-interpolation
    @one = User.where("id = '#{params[:user][:id]}'")[0]
  end

  def search
    query = "SELECT * FROM users WHERE email = '" + params[:email] + "'"
    # ruleid: vetlint-ruby-sql-interpolation
    @users = User.find_by_sql(query)
  end

  def report
    since = params.require(:since)
    # ruleid: vetlint-ruby-sql-interpolation
    ActiveRecord::Base.connection.execute("DELETE FROM logs WHERE day < '#{since}'")
  end

  def safe
    # ok: vetlint-ruby-sql-interpolation
    @users = User.where("name = ?", params[:name])
    # ok: vetlint-ruby-sql-interpolation
    @users = User.where(name: params[:name], role: "member")
    # ok: vetlint-ruby-sql-interpolation
    @users = User.where(search_params)
    # ok: vetlint-ruby-sql-interpolation
    @users = User.where("id = #{params[:id].to_i}")
  end

  def sorted
    column = params[:sort]
    column = "name" unless SORTABLE.include?(column)
    # ok: vetlint-ruby-sql-interpolation
    @users = User.order(column)
  end

  def quoted
    # ok: vetlint-ruby-sql-interpolation
    @users = User.where("name = #{User.connection.quote(params[:name])}")
  end

  def search_params
    params.permit(:name, :email)
  end
end

class JobStore
  def by_customer(name)
    # ruleid: vetlint-ruby-sql-interpolation
    DB.fetch("SELECT id FROM jobs WHERE customer = '#{name}'").all
  end

  def by_state(state)
    # ok: vetlint-ruby-sql-interpolation
    DB.fetch("SELECT id FROM jobs WHERE state = ?", state).all
  end

  def count(table)
    # ok: vetlint-ruby-sql-interpolation
    DB.fetch("SELECT count(*) FROM #{table}").first
  end
end
